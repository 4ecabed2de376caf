package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Aiken: a question, options `A.` or `A)` each on a line, `ANSWER: A`.
final class Aiken {
  private static final Pattern OPTION = Pattern.compile("\\s*([A-Z])[.)]\\s+(\\S.*)");
  private static final Pattern ANSWER = Pattern.compile("\\s*ANSWER:\\s*([A-Za-z])\\s*");
  private static final Pattern ANSWERS = Pattern.compile("(?m)^\\s*ANSWER:");
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private final Slug ids = new Slug("question");
  private final StringBuilder ask = new StringBuilder();
  private final List<String> letters = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private int line;
  private int first;

  private Aiken() {}

  static boolean is(String file) {
    return ANSWERS.matcher(file).find()
        && file.lines().anyMatch(line -> OPTION.matcher(line).matches());
  }

  static Brought read(String file, String title) {
    var aiken = new Aiken();
    file.lines().forEach(aiken::take);
    aiken.unanswered();
    return new Brought(
        title, List.of(LessonDraft.of("questions", title, aiken.pieces)), aiken.left);
  }

  private void take(String text) {
    line++;
    Matcher option = OPTION.matcher(text);
    Matcher answer = ANSWER.matcher(text);
    if (answer.matches()) {
      answered(answer.group(1).toUpperCase(java.util.Locale.ROOT));
    } else if (option.matches() && !ask.isEmpty()) {
      letters.add(option.group(1));
      options.add(option.group(2).strip());
    } else if (!text.isBlank()) {
      if (!options.isEmpty()) {
        unanswered();
      }
      first = ask.isEmpty() ? line : first;
      ask.append(ask.isEmpty() ? "" : "\n").append(text.strip());
    }
  }

  private void answered(String letter) {
    int right = letters.indexOf(letter);
    if (right < 0 || letters.lastIndexOf(letter) != right || options.size() < 2) {
      left.add(Left.of(Left.line(line), "aiken.answer", "letter", letter));
    } else {
      pieces.add(Piece.Asked.of(question(right)));
    }
    clear();
  }

  private Question question(int right) {
    var all = new ArrayList<Question.Single.Option>();
    for (int i = 0; i < options.size(); i++) {
      all.add(new Question.Single.Option(PlainMarkdown.of(options.get(i)), i == right, "", first));
    }
    String asked = PlainMarkdown.of(ask.toString());
    var head = new Head(ids.id(""), 1, "", Optional.empty(), asked, List.of(), 0, 1, first);
    return new Question.Single(head, all, true);
  }

  private void unanswered() {
    if (!ask.isEmpty()) {
      left.add(Left.of(Left.line(first), "aiken.unanswered"));
    }
    clear();
  }

  private void clear() {
    ask.setLength(0);
    letters.clear();
    options.clear();
  }
}
