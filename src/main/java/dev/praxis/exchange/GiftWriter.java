package dev.praxis.exchange;

import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes questions as GIFT for Moodle. Texts are marked as Markdown; what GIFT has no word for is
/// said.
public final class GiftWriter {
  /// Keys of a question that GIFT has no place for.
  private static final List<String> SILENT =
      List.of("rev", "objective", "level", "hints", "hint_cost", "points", "shuffle", "unit");

  private final List<Left> left = new ArrayList<>();
  private int questions;

  private GiftWriter() {}

  /// One category a lesson.
  public static Given write(List<Lesson> lessons) {
    var writer = new GiftWriter();
    var text = new StringBuilder();
    for (Lesson lesson : lessons) {
      text.append("$CATEGORY: ").append(category(lesson.title())).append("\n\n");
      lesson.items().forEach(item -> writer.written(item).ifPresent(text::append));
    }
    return new Given(text.toString(), writer.questions, writer.left);
  }

  private static String category(String title) {
    return title.replaceAll("\\s+", " ").strip().replace("/", "//");
  }

  private Optional<String> written(Item item) {
    if (item.drawn()) {
      left.add(Left.of(item.id(), "give.drawn"));
      return Optional.empty();
    }
    Question question = item.written();
    Optional<String> answers = answers(question);
    answers.ifPresent(text -> silent(item));
    questions += answers.isPresent() ? 1 : 0;
    return answers.map(text -> "::" + GiftMarks.written(item.id()) + "::" + text + "\n\n");
  }

  private void silent(Item item) {
    Set<String> there = item.tree().keySet();
    boolean truth = item.written() instanceof Question.Single single && isTruth(single);
    var lost = new ArrayList<>(SILENT.stream().filter(there::contains).toList());
    if (truth) {
      lost.remove("shuffle");
    }
    if (!lost.isEmpty()) {
      left.add(Left.of(item.id(), "give.keys", "keys", String.join(", ", lost)));
    }
  }

  /// Question and answers; nothing where GIFT cannot say them.
  private Optional<String> answers(Question question) {
    String ask = "[markdown]" + GiftMarks.written(question.head().ask());
    return switch (question) {
      case Question.Single single when isTruth(single) -> Optional.of(ask + truth(single));
      case Question.Single single -> Optional.of(ask + single(single));
      case Question.Multiple multiple -> Optional.of(ask + multiple(multiple));
      case Question.Numeric numeric -> Optional.of(ask + numeric(numeric));
      case Question.Match match -> match(match).map(pairs -> ask + pairs);
      case Question.ShortAnswer words -> words(words).map(forms -> ask + forms);
      case Question.Cloze cloze -> cloze(cloze);
      case Question.Order order -> cannot(order, "give.order");
      case Question.Predict predict -> cannot(predict, "give.predict");
      case Question.Point point -> cannot(point, "give.point");
    };
  }

  private Optional<String> cannot(Question question, String key) {
    left.add(Left.of(question.id(), key));
    return Optional.empty();
  }

  private static boolean isTruth(Question.Single question) {
    var texts = question.options().stream().map(Question.Single.Option::text).toList();
    long right = question.options().stream().filter(Question.Single.Option::right).count();
    return !question.shuffle() && texts.equals(List.of("True", "False")) && right == 1;
  }

  private static String truth(Question.Single question) {
    var holds = question.options().getFirst();
    var fails = question.options().getLast();
    String wrong = GiftMarks.written(holds.right() ? fails.why() : holds.why());
    String right = GiftMarks.written(holds.right() ? holds.why() : fails.why());
    String both =
        wrong.isEmpty() && right.isEmpty()
            ? ""
            : "#" + wrong + (right.isEmpty() ? "" : "#" + right);
    return "{" + (holds.right() ? "TRUE" : "FALSE") + both + "}";
  }

  private static String single(Question.Single question) {
    var text = new StringBuilder("{\n");
    for (Question.Single.Option option : question.options()) {
      text.append(answer(option.right() ? "=" : "~", option.text(), option.why()));
    }
    return text.append("}").toString();
  }

  private static String multiple(Question.Multiple question) {
    var text = new StringBuilder("{\n");
    for (Question.Multiple.Weighted option : question.options()) {
      String weight = "~%" + plain(option.weight()) + "%";
      text.append(answer(option.weight() == 0 ? "~" : weight, option.text(), option.why()));
    }
    return text.append("}").toString();
  }

  /// An answer on its own line. One that begins like a weight names its format first.
  private static String answer(String mark, String text, String why) {
    String format = text.startsWith("%") || text.startsWith("[") ? "[markdown]" : "";
    return "\t" + mark + format + GiftMarks.written(text) + reason(why) + "\n";
  }

  private static String reason(String why) {
    return why.isBlank() ? "" : "#" + GiftMarks.written(why);
  }

  private static String numeric(Question.Numeric question) {
    double reach =
        switch (question.tolerance()) {
          case Tolerance.Absolute absolute -> absolute.distance();
          case Tolerance.Relative relative -> relative.share() * Math.abs(question.answer());
          case Tolerance.Exact exact -> 0;
        };
    var text = new StringBuilder("{#\n\t=" + plain(question.answer()) + ":" + plain(reach) + "\n");
    for (Question.Numeric.WrongValue wrong : question.wrong()) {
      text.append(
          "\t=%0%" + plain(wrong.value()) + ":" + plain(reach) + reason(wrong.why()) + "\n");
    }
    return text.append("}").toString();
  }

  private static String plain(double number) {
    var exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return Math.abs(exact.scale()) > 30 ? exact.toString() : exact.toPlainString();
  }

  private Optional<String> match(Question.Match question) {
    if (question.pairs().stream().anyMatch(pair -> pair.left().contains("->"))) {
      return cannot(question, "give.arrow");
    }
    if (question.pairs().stream().anyMatch(pair -> !pair.why().isBlank())) {
      left.add(Left.of(question.id(), "give.pair-why"));
    }
    var text = new StringBuilder("{\n");
    for (Question.Match.Pair pair : question.pairs()) {
      text.append(
          "\t=" + GiftMarks.written(pair.left()) + " -> " + GiftMarks.written(pair.right()) + "\n");
    }
    question.extra().forEach(extra -> text.append("\t= -> " + GiftMarks.written(extra) + "\n"));
    return Optional.of(text.append("}").toString());
  }

  private Optional<String> words(Question.ShortAnswer question) {
    var text = new StringBuilder("{\n");
    for (String form : question.accept()) {
      text.append("\t=%100%" + form(form) + "\n");
    }
    for (Question.ShortAnswer.WrongForm wrong : question.wrong()) {
      text.append("\t=%0%" + form(wrong.form()) + reason(wrong.why()) + "\n");
    }
    return text.indexOf("->") >= 0
        ? cannot(question, "give.arrow")
        : Optional.of(text.append("}").toString());
  }

  /// A form in which an asterisk is an asterisk.
  private static String form(String form) {
    return GiftMarks.written(form.replace("*", "\\*"));
  }

  /// One gap with text behind it; more of them GIFT does not know.
  private Optional<String> cloze(Question.Cloze question) {
    List<ClozeText.Piece> pieces = question.text().pieces();
    boolean one = question.text().gaps().size() == 1 && pieces.size() == 3;
    if (!one
        || !(pieces.get(0) instanceof ClozeText.Piece.Said(String before))
        || !(pieces.get(1) instanceof ClozeText.Piece.Gap(List<String> accept))
        || !(pieces.get(2) instanceof ClozeText.Piece.Said(String after))) {
      return cannot(question, "give.gaps");
    }
    var forms = new StringBuilder();
    accept.forEach(form -> forms.append("=").append(form(form)).append(' '));
    if (forms.indexOf("->") >= 0) {
      return cannot(question, "give.arrow");
    }
    String ask = question.head().ask().isEmpty() ? "" : question.head().ask() + "\n\n";
    return Optional.of(
        "[markdown]"
            + GiftMarks.written(ask + before)
            + " {"
            + forms.toString().strip()
            + "}"
            + after(after));
  }

  private static String after(String text) {
    boolean apart = text.startsWith(" ");
    return (apart ? " " : "") + GiftMarks.written(text);
  }
}
