package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.ArrayList;
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
    Set<Integer> kept = longest(question.lines(), answer.lines());
    var remarks = new ArrayList<Grade.Remark>();
    for (int i = 0; i < count; i++) {
      remarks.add(new Grade.Remark.OnPart(i, kept.contains(i), ""));
    }
    return Grade.shared(
        (double) kept.size() / count,
        WORDS.say("order.wrong"),
        WORDS.say("order.partly", "right", kept.size(), "count", count),
        remarks);
  }

  /// Where the lines of a longest common subsequence stand in what was given, so that lines that
  /// read alike may stand for one another; none where it has one line only. Lines are few:
  /// quadratic
  /// is enough.
  private static Set<Integer> longest(List<String> key, List<Integer> given) {
    int count = key.size();
    int[][] length = new int[count + 1][count + 1];
    for (int i = count - 1; i >= 0; i--) {
      for (int j = count - 1; j >= 0; j--) {
        length[i][j] =
            key.get(given.get(i)).equals(key.get(j))
                ? 1 + length[i + 1][j + 1]
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    var kept = new HashSet<Integer>();
    int i = 0;
    int j = 0;
    while (length[i][j] > 0 && length[0][0] > 1) {
      if (key.get(given.get(i)).equals(key.get(j))) {
        kept.add(i++);
        j++;
      } else if (length[i][j + 1] >= length[i + 1][j]) {
        j++;
      } else {
        i++;
      }
    }
    return kept;
  }
}
