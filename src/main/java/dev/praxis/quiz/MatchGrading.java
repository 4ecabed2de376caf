package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.ArrayList;

/// Grades pairs.
final class MatchGrading {
  private MatchGrading() {}

  static Grade match(Question.Match question, Answer.Matching answer) {
    var rights = question.rights();
    answer
        .rights()
        .forEach(
            (pair, right) -> {
              Grader.within(question, pair, question.pairs().size());
              Grader.within(question, right, rights.size());
            });
    if (answer.rights().isEmpty()) {
      return Grade.notAttempted(WORDS.say("match.none"));
    }
    var remarks = new ArrayList<Grade.Remark>();
    int found = 0;
    for (int i = 0; i < question.pairs().size(); i++) {
      var pair = question.pairs().get(i);
      Integer given = answer.rights().get(i);
      boolean right = given != null && rights.get(given).equals(pair.right());
      found += right ? 1 : 0;
      remarks.add(new Grade.Remark.OnPart(i, right, right ? pair.why() : ""));
    }
    int count = question.pairs().size();
    return Grade.shared(
        (double) found / count,
        WORDS.say("match.wrong"),
        WORDS.say("match.partly", "right", found, "count", count),
        remarks);
  }
}
