package dev.praxis.quiz;

import static dev.praxis.quiz.Grader.WORDS;

import java.util.ArrayList;
import java.util.List;

/// Grades typed words.
final class WordGrading {
  private WordGrading() {}

  static Grade words(Question.ShortAnswer question, Answer.Typed typed) {
    String given = typed.text().strip();
    if (given.isEmpty()) {
      return Grade.notAttempted(WORDS.say("words.none"));
    }
    if (Forms.hold(question.accept(), given)) {
      return Grade.of(Outcome.RIGHT, 1, Grader.right(), List.of());
    }
    var known =
        question.wrong().stream()
            .filter(wrong -> Forms.hold(List.of(wrong.form()), given))
            .map(wrong -> new Grade.Remark.OnMistake(wrong.why()))
            .limit(1)
            .toList();
    if (known.isEmpty() && Forms.nearly(question.accept(), given)) {
      return Grade.notAttempted(WORDS.say("words.nearly", "given", given));
    }
    return Grade.of(Outcome.WRONG, 0, WORDS.say("words.wrong", "given", given), known);
  }

  static Grade cloze(Question.Cloze question, Answer.Gaps answer) {
    var gaps = question.text().gaps();
    Grader.within(question, answer.texts().size() - 1, gaps.size());
    if (answer.texts().stream().allMatch(String::isBlank)) {
      return Grade.notAttempted(WORDS.say("cloze.none"));
    }
    var remarks = new ArrayList<Grade.Remark>();
    int right = 0;
    for (int i = 0; i < gaps.size(); i++) {
      boolean holds =
          i < answer.texts().size() && Forms.hold(gaps.get(i).accept(), answer.texts().get(i));
      right += holds ? 1 : 0;
      remarks.add(new Grade.Remark.OnPart(i, holds, ""));
    }
    return Grade.shared(
        (double) right / gaps.size(),
        WORDS.say("cloze.wrong"),
        WORDS.say("cloze.partly", "right", right, "count", gaps.size()),
        remarks);
  }
}
