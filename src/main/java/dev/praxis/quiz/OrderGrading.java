package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Grades lines put in order by the longest run of them that stands in the right order, gaps
/// allowed: one line out of place costs one line, not everything behind it.
///
/// Source: Moodle's ordering question, grading type “longest ordered subset”. A subset of one line
/// counts for nothing.
final class OrderGrading {
  private OrderGrading() {}

  static Grade order(Question.Order question, Answer.Sequence answer) {
    int count = question.lines().size();
    if (new HashSet<>(answer.lines()).size() != count || answer.lines().size() != count) {
      throw new IllegalArgumentException(question.id() + " needs every line once");
    }
    answer.lines().forEach(line -> Grader.within(question, line, count));
    List<Integer> places = places(question.lines(), answer.lines());
    Set<Integer> kept = longest(places);
    var remarks = new ArrayList<Grade.Remark>();
    for (int i = 0; i < count; i++) {
      remarks.add(new Grade.Remark.OnPart(i, kept.contains(i), ""));
    }
    return Grade.shared(
        kept.size() < 2 ? 0 : (double) kept.size() / count,
        WORDS.say("order.wrong"),
        WORDS.say("order.partly", "right", kept.size(), "count", count),
        remarks);
  }

  /// For each line given, its place in the key. Lines that read alike take their places in turn.
  private static List<Integer> places(List<String> key, List<Integer> given) {
    var used = new HashMap<String, Integer>();
    var places = new ArrayList<Integer>();
    for (int line : given) {
      String text = key.get(line);
      int from = used.getOrDefault(text, -1) + 1;
      int place = from + key.subList(from, key.size()).indexOf(text);
      used.put(text, place);
      places.add(place);
    }
    return places;
  }

  /// Where a longest rising run stands, the first of equals. Lines are few: quadratic is enough.
  private static Set<Integer> longest(List<Integer> places) {
    int[] length = new int[places.size()];
    int[] before = new int[places.size()];
    int best = 0;
    for (int i = 0; i < places.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (places.get(j) < places.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      best = length[i] > length[best] ? i : best;
    }
    var kept = new HashSet<Integer>();
    for (int i = best; i >= 0; i = before[i]) {
      kept.add(i);
    }
    return kept;
  }
}
