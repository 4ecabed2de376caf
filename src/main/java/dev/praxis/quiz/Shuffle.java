package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// In which order options are shown.
public final class Shuffle {
  private Shuffle() {}

  /// The options' numbers in the order to show them; empty for kinds without options. The same seed
  /// gives the same order, on every machine and for ever.
  public static List<Integer> order(Question question, long seed) {
    return switch (question) {
      case Question.Single single -> order(single, single.options().size(), single.shuffle(), seed);
      case Question.Multiple many -> order(many, many.options().size(), many.shuffle(), seed);
      case Question.Numeric numeric -> List.of();
    };
  }

  /// Fisher and Yates's shuffle, with the generator whose numbers the Java API fixes.
  private static List<Integer> order(Question question, int count, boolean shuffle, long seed) {
    var order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    if (shuffle) {
      var random = new Random(seed * 0x9E3779B97F4A7C15L + question.id().hashCode());
      for (int last = count - 1; last > 0; last--) {
        Collections.swap(order, last, random.nextInt(last + 1));
      }
    }
    return List.copyOf(order);
  }
}
