package dev.praxis.stream.shift;

import java.util.Arrays;
import java.util.List;

/// One column in both windows, missing cells included: `NaN`, or an empty text.
public sealed interface Sides {
  String name();

  /// The same without missing cells.
  Sides present();

  /// Whether no value is left, or all values of both windows are the same.
  boolean constant();

  /// Values in the reference, and in the current window.
  int n();

  int m();

  /// A column of numbers.
  record Numbers(String name, double[] reference, double[] current) implements Sides {
    @Override
    public Numbers present() {
      return new Numbers(name, Quality.present(reference), Quality.present(current));
    }

    @Override
    public boolean constant() {
      double[] all = Quality.present(Values.joined(reference, current));
      return Arrays.stream(all).allMatch(value -> value == all[0]);
    }

    @Override
    public int n() {
      return reference.length;
    }

    @Override
    public int m() {
      return current.length;
    }
  }

  /// A column of categories.
  record Categories(String name, List<String> reference, List<String> current) implements Sides {
    public Categories {
      reference = List.copyOf(reference);
      current = List.copyOf(current);
    }

    @Override
    public Categories present() {
      return new Categories(name, full(reference), full(current));
    }

    private static List<String> full(List<String> cells) {
      return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    @Override
    public boolean constant() {
      Categories full = present();
      return java.util.stream.Stream.concat(full.reference.stream(), full.current.stream())
              .distinct()
              .limit(2)
              .count()
          < 2;
    }

    @Override
    public int n() {
      return reference.size();
    }

    @Override
    public int m() {
      return current.size();
    }
  }
}
