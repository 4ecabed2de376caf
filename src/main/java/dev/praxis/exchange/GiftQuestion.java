package dev.praxis.exchange;

import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one GIFT question that has answers. What its kind here cannot say is added to what is
/// left.
final class GiftQuestion {
  private static final String BLANK = "\\_\\_\\_\\_\\_";
  private static final Set<String> TRUTHS = Set.of("T", "TRUE", "F", "FALSE");
  private final GiftBlock block;
  private final List<Left> left;
  private final List<String> lost = new ArrayList<>();
  private final GiftText text;

  GiftQuestion(GiftBlock block, List<Left> left) {
    this.block = block;
    this.left = left;
    this.text = new GiftText(GiftText.Format.MOODLE, lost).like(block.before());
  }

  /// The question, or nothing where it makes no sense here; then that is said.
  Optional<Question> read(String id) {
    Optional<Question> question = question(id);
    lost.stream().distinct().forEach(this::say);
    return question;
  }

  private Optional<Question> question(String id) {
    String answers = block.answers();
    if (answers.startsWith("#")) {
      return numeric(answers.substring(1).strip(), id);
    }
    if (answers.indexOf('~') >= 0) {
      return choice(GiftAnswer.all(answers), id);
    }
    if (answers.indexOf('=') >= 0 && answers.contains("->")) {
      return match(GiftAnswer.all(answers), id);
    }
    int hash = answers.indexOf('#');
    String word = (hash < 0 ? answers : answers.substring(0, hash)).strip();
    return TRUTHS.contains(word) ? truth(word, answers, id) : words(GiftAnswer.all(answers), id);
  }

  /// The question's text, with a blank where the answers stood inside a sentence.
  String ask() {
    String before = text.markdown(block.before());
    if (block.after().isEmpty()) {
      return before;
    }
    String after = text.markdown(block.after());
    boolean stop = after.length() == 1 && closes(after);
    if (stop && (before.endsWith("?") || before.endsWith("."))) {
      return before;
    }
    return (before + " " + BLANK + (closes(after) ? "" : " ") + after).strip();
  }

  private static boolean closes(String after) {
    return !after.isEmpty() && ".,;:?!)".indexOf(after.charAt(0)) >= 0;
  }

  String general() {
    return text.markdown(block.feedback());
  }

  void say(String key, Object... namesAndValues) {
    left.add(Left.of(Left.line(block.line()), key, namesAndValues));
  }

  private Head head(String id, String ask) {
    return new Head(id, 1, "", Optional.empty(), ask, List.of(), 0, 1, block.line());
  }

  /// A reason with the general feedback behind it.
  private String reason(String feedback, boolean right) {
    String why = text.markdown(feedback);
    return right && !block.feedback().isEmpty() ? (why + "\n\n" + general()).strip() : why;
  }

  private void noGeneral() {
    if (!block.feedback().isEmpty()) {
      say("gift.general", "text", general());
    }
  }

  private Optional<Question> choice(List<GiftAnswer> answers, String id) {
    if (answers.size() < 2) {
      say("gift.few");
      return Optional.empty();
    }
    boolean one = answers.stream().anyMatch(GiftAnswer::right);
    return one ? single(answers, id) : multiple(answers, id);
  }

  private Optional<Question> single(List<GiftAnswer> answers, String id) {
    if (answers.stream().filter(GiftAnswer::right).count() > 1) {
      say("gift.several-right");
      return Optional.empty();
    }
    var options = new ArrayList<Question.Single.Option>();
    for (GiftAnswer answer : answers) {
      String option = text.markdown(answer.text());
      if (answer.weighted() && answer.weight() != (answer.right() ? 100 : 0)) {
        say("gift.partly", "answer", option, "weight", answer.weight());
      }
      String why = reason(answer.feedback(), answer.right());
      options.add(new Question.Single.Option(option, answer.right(), why, block.line()));
    }
    return Optional.of(new Question.Single(head(id, ask()), options, true));
  }

  private Optional<Question> multiple(List<GiftAnswer> answers, String id) {
    if (answers.stream().noneMatch(answer -> answer.weight() > 0)) {
      say("gift.none-right");
      return Optional.empty();
    }
    var options = new ArrayList<Question.Multiple.Weighted>();
    for (GiftAnswer answer : answers) {
      String why = text.markdown(answer.feedback());
      options.add(
          new Question.Multiple.Weighted(
              text.markdown(answer.text()), answer.weight(), why, block.line()));
    }
    noGeneral();
    return Optional.of(new Question.Multiple(head(id, ask()), options, true));
  }

  private Optional<Question> truth(String word, String answers, String id) {
    String[] parts = answers.split("#", 3);
    boolean holds = word.startsWith("T");
    String wrong = parts.length > 1 ? parts[1].strip() : "";
    String right = parts.length > 2 ? parts[2].strip() : "";
    var options =
        List.of(
            new Question.Single.Option(
                "True", holds, reason(holds ? right : wrong, holds), block.line()),
            new Question.Single.Option(
                "False", !holds, reason(holds ? wrong : right, !holds), block.line()));
    return Optional.of(new Question.Single(head(id, ask()), options, false));
  }

  private Optional<Question> match(List<GiftAnswer> answers, String id) {
    var pairs = new ArrayList<Question.Match.Pair>();
    var extra = new ArrayList<String>();
    for (GiftAnswer answer : answers) {
      String both =
          answer.feedback().isEmpty() ? answer.text() : answer.text() + "#" + answer.feedback();
      int arrow = both.indexOf("->");
      if (arrow < 0) {
        say("gift.no-arrow", "text", GiftMarks.back(both));
        return Optional.empty();
      }
      String side = text.markdown(both.substring(0, arrow));
      String right = text.plain(both.substring(arrow + 2));
      if (side.isEmpty()) {
        extra.add(right);
      } else {
        pairs.add(new Question.Match.Pair(side, right, "", block.line()));
      }
    }
    noGeneral();
    var question = new Question.Match(head(id, ask()), pairs, extra);
    if (pairs.isEmpty() || question.rights().size() < 2) {
      say("gift.few");
      return Optional.empty();
    }
    return Optional.of(question);
  }

  private Optional<Question> words(List<GiftAnswer> answers, String id) {
    var accept = new ArrayList<String>();
    var wrong = new ArrayList<Question.ShortAnswer.WrongForm>();
    for (GiftAnswer answer : answers) {
      String form = text.plain(answer.text());
      if (form.replace("\\*", "").contains("*")) {
        say("gift.wildcard", "form", form);
      } else if (answer.weight() >= 100) {
        accept.add(form.replace("\\*", "*"));
        if (!answer.feedback().isEmpty()) {
          say("gift.right-feedback", "form", form);
        }
      } else {
        if (answer.weight() > 0) {
          say("gift.partly", "answer", form, "weight", answer.weight());
        }
        String why = text.markdown(answer.feedback());
        wrong.add(new Question.ShortAnswer.WrongForm(form.replace("\\*", "*"), why, block.line()));
      }
    }
    noGeneral();
    if (accept.isEmpty()) {
      say("gift.none-right");
      return Optional.empty();
    }
    Optional<Question> cloze = wrong.isEmpty() ? cloze(accept, id) : Optional.empty();
    return cloze.or(() -> Optional.of(new Question.ShortAnswer(head(id, ask()), accept, wrong)));
  }

  /// A gap inside a sentence, where the sentence and the forms can be written so.
  private Optional<Question> cloze(List<String> accept, String id) {
    if (block.after().isEmpty()) {
      return Optional.empty();
    }
    String before = text.markdown(block.before());
    String after = text.markdown(block.after());
    var pieces =
        List.<ClozeText.Piece>of(
            new ClozeText.Piece.Said(before.isEmpty() ? "" : before + " "),
            new ClozeText.Piece.Gap(accept),
            new ClozeText.Piece.Said(closes(after) ? after : " " + after));
    var question = new Question.Cloze(head(id, ""), new ClozeText(pieces));
    String written = String.valueOf(QuestionTree.of(question).get("text"));
    return ClozeText.of(written).equals(question.text()) ? Optional.of(question) : Optional.empty();
  }

  private Optional<Question> numeric(String answers, String id) {
    noGeneral();
    return new GiftNumber(this::say, text).read(answers, head(id, ask()));
  }

  /// Says something about a question.
  interface Said {
    void say(String key, Object... namesAndValues);
  }
}
