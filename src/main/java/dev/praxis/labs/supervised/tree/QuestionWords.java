package dev.praxis.labs.supervised.tree;

import dev.praxis.labs.supervised.tree.Node.Question;
import dev.praxis.words.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A question as text, the same in plane, tree, rules and sentences.
final class QuestionWords {
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 17;

  private QuestionWords() {}

  /// As “petal length ≤ 2.45”.
  static String asked(Question question, Sample sample) {
    return column(question, sample) + " ≤ " + threshold(question);
  }

  static String column(Question question, Sample sample) {
    return sample.called(sample.features().get(question.feature()));
  }

  /// As many digits as it takes to part the training rows as the exact threshold does.
  static String threshold(Question question) {
    double value = question.value();
    int digits = Math.max(FEWEST_DIGITS, 2 + (int) Math.floor(Math.log10(Math.abs(value) + 1)));
    while (digits < MOST_DIGITS && !parts(question, digits)) {
      digits++;
    }
    return Numbers.shown(value, digits);
  }

  private static boolean parts(Question question, int digits) {
    var rounding = new MathContext(digits, RoundingMode.HALF_UP);
    double shown = new BigDecimal(question.value()).round(rounding).doubleValue();
    return question.below() <= shown && shown < question.above();
  }
}
