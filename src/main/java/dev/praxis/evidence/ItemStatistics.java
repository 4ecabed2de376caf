package dev.praxis.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// How items behave in a group of learners.
///
/// Difficulty is the share of learners who got the item right. Discrimination is the point-biserial
/// correlation of the item (1 right, 0 not) with the score on the rest, the item left out of it
/// (Crocker and Algina 1986, Introduction to Classical and Modern Test Theory, chapter 14). The
/// rest is the share right of the other items the learner answered, so that learners with unequal
/// numbers of answers can be compared; with equal numbers that is the same as their sum.
public final class ItemStatistics {
  private static final int FEWEST = 3;

  private ItemStatistics() {}

  /// One learner's first answer to one item.
  public record Response(String learner, String item, boolean right) {}

  /// @param n learners who answered it
  /// @param difficulty share right
  /// @param discrimination nothing with fewer than three learners who answered anything else, or
  ///     where the item or the rest is the same for all
  /// @param pairs learners the discrimination rests on
  public record Behaviour(int n, double difficulty, OptionalDouble discrimination, int pairs) {}

  /// By item, in the order first seen.
  public static Map<String, Behaviour> of(List<Response> responses) {
    var byItem = new LinkedHashMap<String, Map<String, Boolean>>();
    var rightOf = new LinkedHashMap<String, int[]>();
    for (Response response : responses) {
      var learners = byItem.computeIfAbsent(response.item(), item -> new LinkedHashMap<>());
      if (learners.putIfAbsent(response.learner(), response.right()) == null) {
        int[] sums = rightOf.computeIfAbsent(response.learner(), learner -> new int[2]);
        sums[0] += response.right() ? 1 : 0;
        sums[1]++;
      }
    }
    var behaviours = new LinkedHashMap<String, Behaviour>();
    byItem.forEach((item, learners) -> behaviours.put(item, behaviour(learners, rightOf)));
    return behaviours;
  }

  private static Behaviour behaviour(Map<String, Boolean> learners, Map<String, int[]> sums) {
    var scores = new ArrayList<Double>();
    var rests = new ArrayList<Double>();
    learners.forEach(
        (learner, right) -> {
          int[] all = sums.getOrDefault(learner, new int[2]);
          if (all[1] > 1) {
            scores.add(right ? 1.0 : 0.0);
            rests.add((all[0] - (right ? 1.0 : 0.0)) / (all[1] - 1));
          }
        });
    long right = learners.values().stream().filter(each -> each).count();
    return new Behaviour(
        learners.size(),
        (double) right / learners.size(),
        correlation(scores, rests),
        scores.size());
  }

  /// Pearson's, which for a variable of zeros and ones is the point-biserial.
  private static OptionalDouble correlation(List<Double> xs, List<Double> ys) {
    double meanX = mean(xs);
    double meanY = mean(ys);
    double both = 0;
    double ofX = 0;
    double ofY = 0;
    for (int at = 0; at < xs.size(); at++) {
      double x = xs.get(at) - meanX;
      double y = ys.get(at) - meanY;
      both += x * y;
      ofX += x * x;
      ofY += y * y;
    }
    boolean defined = xs.size() >= FEWEST && ofX > 1e-12 && ofY > 1e-12;
    return defined ? OptionalDouble.of(both / Math.sqrt(ofX * ofY)) : OptionalDouble.empty();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
