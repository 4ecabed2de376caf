package dev.praxis.exchange;

import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the answers of a GIFT question that asks for a number: `3.14:0.01`, `1..5`, or several
/// with weights.
final class GiftNumber {
  private static final int LONGEST = 40;
  private final GiftQuestion.Said said;
  private final GiftText text;

  /// @param reach how far from the value is still right
  private record Near(BigDecimal value, BigDecimal reach, GiftAnswer answer) {}

  GiftNumber(GiftQuestion.Said said, GiftText text) {
    this.said = said;
    this.text = text;
  }

  Optional<Question> read(String answers, Head head) {
    int wrong = answers.indexOf('~');
    if (wrong >= 0) {
      said.say(
          "gift.otherwise",
          "text",
          GiftMarks.back(answers.substring(wrong + 1).replaceFirst("^\\s*#", "")));
    }
    var values = new ArrayList<Near>();
    for (GiftAnswer answer : GiftAnswer.all(wrong < 0 ? answers : answers.substring(0, wrong))) {
      Optional<Near> near = near(answer);
      if (near.isEmpty()) {
        said.say("gift.number", "text", GiftMarks.back(answer.text()));
      } else {
        values.add(near.get());
      }
    }
    Optional<Near> right = values.stream().filter(one -> one.answer().weight() >= 100).findFirst();
    if (right.isEmpty()) {
      said.say("gift.none-right");
      return Optional.empty();
    }
    values.remove(right.get());
    return Optional.of(question(head, right.get(), values));
  }

  private Question question(Head head, Near right, List<Near> others) {
    if (!right.answer().feedback().isEmpty()) {
      said.say("gift.right-feedback", "form", right.value().toPlainString());
    }
    var wrong = new ArrayList<Question.Numeric.WrongValue>();
    for (Near other : others) {
      String value = other.value().toPlainString();
      if (other.answer().weight() > 0) {
        said.say("gift.partly", "answer", value, "weight", other.answer().weight());
      } else {
        String why = text.markdown(other.answer().feedback());
        wrong.add(new Question.Numeric.WrongValue(other.value().doubleValue(), why, head.line()));
      }
    }
    Tolerance tolerance =
        right.reach().signum() == 0
            ? new Tolerance.Exact()
            : new Tolerance.Absolute(right.reach().doubleValue());
    return new Question.Numeric(head, right.value().doubleValue(), tolerance, "", wrong);
  }

  private static Optional<Near> near(GiftAnswer answer) {
    String written = GiftMarks.back(answer.text());
    int dots = written.indexOf("..");
    int colon = written.indexOf(':');
    if (dots > 0) {
      var low = number(written.substring(0, dots));
      var high = number(written.substring(dots + 2));
      if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
        return Optional.empty();
      }
      var half = new BigDecimal("0.5");
      var middle = low.get().add(high.get()).multiply(half).stripTrailingZeros();
      return Optional.of(new Near(middle, high.get().subtract(middle), answer));
    }
    var value = number(colon > 0 ? written.substring(0, colon) : written);
    var reach = colon > 0 ? number(written.substring(colon + 1)) : Optional.of(BigDecimal.ZERO);
    return value.isPresent() && reach.isPresent() && reach.get().signum() >= 0
        ? Optional.of(new Near(value.get(), reach.get(), answer))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(String written) {
    String number = written.strip();
    boolean plain =
        number.length() <= LONGEST
            && number.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
    return plain ? Optional.of(new BigDecimal(number)) : Optional.empty();
  }
}
