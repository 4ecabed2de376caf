package dev.praxis.stream.shift;

import dev.praxis.stream.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Harm done to a window on purpose, to see which test finds it. A missing number is `NaN`, a
/// missing category the empty
/// text.
public sealed interface Injection {
  /// Every number larger by this much, in the unit of the column.
  record Shift(double by) implements Injection {}

  /// Every number further from the mean of the window, this many times.
  record Scale(double times) implements Injection {}

  /// A share of the values missing, at random.
  record Missing(double share) implements Injection {}

  /// A share of the values is a category not seen before.
  record NewCategory(String name, double share) implements Injection {}

  /// Another unit: times, then plus (1.8 and 32 for degrees Celsius to Fahrenheit).
  record Unit(double times, double plus) implements Injection {}

  /// The values of the window in another order: the column on its own stays as it is, and how it
  /// goes with other columns is lost.
  record Shuffled() implements Injection {}

  /// A new window; a column of numbers has no categories and stays as it is for `NewCategory`.
  default double[] into(double[] values, long seed) {
    var dice = new Dice(seed);
    double[] after = values.clone();
    switch (this) {
      case Shift(double by) -> Arrays.setAll(after, i -> values[i] + by);
      case Scale(double times) -> {
        double mean = Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
        Arrays.setAll(after, i -> mean + times * (values[i] - mean));
      }
      case Missing(double share) ->
          Arrays.setAll(after, i -> dice.happens(share) ? Double.NaN : values[i]);
      case NewCategory none -> {}
      case Unit(double times, double plus) -> Arrays.setAll(after, i -> values[i] * times + plus);
      case Shuffled none -> {
        int[] places = places(values.length, dice);
        Arrays.setAll(after, i -> values[places[i]]);
      }
    }
    return after;
  }

  /// A new window; categories have no size and stay as they are for `Shift`, `Scale` and `Unit`.
  default List<String> into(List<String> values, long seed) {
    var dice = new Dice(seed);
    var after = new ArrayList<>(values);
    switch (this) {
      case Missing(double share) -> after.replaceAll(value -> dice.happens(share) ? "" : value);
      case NewCategory(String name, double share) ->
          after.replaceAll(value -> dice.happens(share) ? name : value);
      case Shift none -> {}
      case Scale none -> {}
      case Unit none -> {}
      case Shuffled none -> {
        int[] places = places(values.size(), dice);
        for (int i = 0; i < places.length; i++) {
          after.set(i, values.get(places[i]));
        }
      }
    }
    return List.copyOf(after);
  }

  private static int[] places(int size, Dice dice) {
    int[] places = new int[size];
    Arrays.setAll(places, i -> i);
    dice.shuffle(places, size);
    return places;
  }
}
