package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// In which order options, lines and right sides are shown.
public final class Shuffle {
  private Shuffle() {}

  /// The options' numbers in the order to show them; empty for kinds without options. The same seed
  /// gives the same order, on every machine and for ever.
  public static List<Integer> order(Question question, long seed) {
    return switch (question) {
      case Question.Single single -> order(single, single.options().size(), single.shuffle(), seed);
      case Question.Multiple many -> order(many, many.options().size(), many.shuffle(), seed);
      case Question.Order order -> lines(order, seed);
      case Question.Match match -> order(match, match.rights().size(), true, seed);
      case Question.Predict predict -> order(predict, predict.options().size(), false, seed);
      case Question.Numeric numeric -> List.of();
      case Question.Cloze cloze -> List.of();
      case Question.ShortAnswer words -> List.of();
      case Question.Point point -> List.of();
    };
  }

  /// Lines are never shown in the right order. The first line at the end is another order whenever
  /// two lines differ; turned round, `a, b, a` would read the same.
  private static List<Integer> lines(Question.Order question, long seed) {
    List<Integer> order = order(question, question.lines().size(), true, seed);
    List<String> shown = order.stream().map(question.lines()::get).toList();
    if (!shown.equals(question.lines())) {
      return order;
    }
    var rotated = new ArrayList<>(order);
    Collections.rotate(rotated, -1);
    return List.copyOf(rotated);
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
