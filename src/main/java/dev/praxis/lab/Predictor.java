package dev.praxis.lab;

import java.util.List;
import java.util.SortedMap;

/// A fitted model, asked row by row. Safe to use from several threads at once.
public interface Predictor {
  /// What a row holds, in order.
  List<Input> inputs();

  /// What an answer says.
  Output output();

  /// The answer to a row without missing cells.
  ///
  /// @param row one cell for each input: a finite number as it is, a category as its place among
  ///     the levels
  Answer predict(double[] row);

  /// One cell of a row.
  sealed interface Input {
    String name();

    /// Any finite number.
    ///
    /// @param unit as written on an axis, or an empty text
    record Numeric(String name, String unit) implements Input {}

    /// One of some words.
    record Category(String name, List<String> levels) implements Input {
      public Category {
        levels = List.copyOf(levels);
      }
    }
  }

  /// What is predicted.
  sealed interface Output {
    String name();

    /// A number.
    ///
    /// @param low the least it was in the rows the model was fitted to
    /// @param high the greatest
    record Numeric(String name, String unit, double low, double high) implements Output {}

    /// One of some classes.
    record Classes(String name, List<String> classes) implements Output {
      public Classes {
        classes = List.copyOf(classes);
      }
    }
  }

  /// What the model says to one row.
  sealed interface Answer {
    /// A number; not finite where the arithmetic leaves the range of a double.
    record Numeric(double value) implements Answer {}

    /// A class.
    ///
    /// @param probabilities by class, summing to 1; empty where the model has none
    record Chosen(String value, SortedMap<String, Double> probabilities) implements Answer {}
  }
}
