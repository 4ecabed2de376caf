package dev.praxis.quiz;

import java.util.List;

/// A question. What lint or the grader finds wrong with one is not checked here, so that a faulty
/// question can be shown with its fault.
public sealed interface Question {
  Head head();

  default String id() {
    return head().id();
  }

  default int line() {
    return head().line();
  }

  /// One option of several is right.
  ///
  /// @param shuffle whether options may be shown in another order
  record Single(Head head, List<Option> options, boolean shuffle) implements Question {
    public Single {
      options = List.copyOf(options);
    }

    /// @param why what choosing it shows: the reason it is right, or the mistake made
    public record Option(String text, boolean right, String why, int line) {}
  }

  /// Any number of options; each counts for or against.
  record Multiple(Head head, List<Weighted> options, boolean shuffle) implements Question {
    public Multiple {
      options = List.copyOf(options);
    }

    /// @param weight per cent; the positive ones sum to 100
    public record Weighted(String text, double weight, String why, int line) {}
  }

  /// A number is to be typed.
  ///
  /// @param unit what may stand behind the number; empty where it has none
  /// @param wrong values a known mistake leads to
  record Numeric(Head head, double answer, Tolerance tolerance, String unit, List<WrongValue> wrong)
      implements Question {
    public Numeric {
      wrong = List.copyOf(wrong);
    }

    public record WrongValue(double value, String why, int line) {}
  }
}
