package dev.praxis.exchange;

import dev.praxis.course.Course;
import dev.praxis.course.Problem;
import dev.praxis.exchange.LessonDraft.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Makes a lesson that cannot be read readable: what stands on a line with a problem is taken
/// literally, and where that does not help, a question is left out.
final class Mending {
  /// After so many rounds nothing is Markdown any more.
  static final int ROUNDS = 4;

  private static final Set<String> MARKDOWN = Set.of("ask", "text", "why", "left", "explain");
  private final int round;
  private final List<Left> left;

  /// @param left where to say what became of it
  Mending(int round, List<Left> left) {
    this.round = round;
    this.left = left;
  }

  LessonDraft mended(LessonDraft lesson, Course.BrokenLesson broken) {
    var pieces = new ArrayList<Piece>();
    int line = 1 + lines("---\n" + YamlText.of(lesson.head()) + "---\n");
    for (Piece piece : lesson.pieces()) {
      int first = line + 1;
      int count = lines(LessonWriter.written(piece));
      List<Problem> problems =
          broken.problems().stream()
              .filter(one -> one.line() >= first && one.line() < first + count)
              .toList();
      line = first + count;
      if (problems.isEmpty() && !hopeless()) {
        pieces.add(piece);
      } else {
        mend(piece, problems, first, pieces);
      }
    }
    return lesson.with(pieces);
  }

  private boolean hopeless() {
    return round == ROUNDS - 1;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private void mend(Piece piece, List<Problem> problems, int first, List<Piece> pieces) {
    switch (piece) {
      case Piece.Prose prose when hopeless() -> {
        left.add(Left.of("", "prose.literal"));
        pieces.add(new Piece.Prose(fenced(prose.markdown().strip())));
      }
      case Piece.Prose prose -> pieces.add(new Piece.Prose(literal(prose, problems, first)));
      case Piece.Asked asked when round == 0 -> pieces.add(plain(asked));
      case Piece.Asked asked when problems.isEmpty() -> pieces.add(asked);
      case Piece.Asked asked ->
          left.add(
              Left.of(asked.id(), "question.unreadable", "problem", problems.getFirst().said()));
    }
  }

  /// The paragraphs with problems as blocks of code.
  private String literal(Piece.Prose prose, List<Problem> problems, int first) {
    List<String> lines = prose.markdown().strip().lines().toList();
    var bad = new TreeSet<Integer>();
    problems.forEach(problem -> bad.add(Math.min(problem.line() - first, lines.size() - 1)));
    var text = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      String paragraph = String.join("\n", lines.subList(at, end));
      boolean literal = !bad.subSet(at, Math.max(at + 1, end)).isEmpty() && !paragraph.isEmpty();
      text.append(literal ? fenced(paragraph) : paragraph).append("\n\n");
      at = end + 1;
    }
    problems.stream()
        .map(problem -> Left.of("", "prose.problem", "problem", problem.said()))
        .distinct()
        .forEach(left::add);
    return text.toString();
  }

  private static String fenced(String text) {
    int run = 3;
    while (text.contains("`".repeat(run))) {
      run++;
    }
    return "`".repeat(run) + "text\n" + text + "\n" + "`".repeat(run);
  }

  private static Piece plain(Piece.Asked asked) {
    return new Piece.Asked(plain(asked.tree()));
  }

  private static Map<String, Object> plain(Map<?, ?> tree) {
    var plain = new LinkedHashMap<String, Object>();
    tree.forEach((key, value) -> plain.put(String.valueOf(key), plain(String.valueOf(key), value)));
    return plain;
  }

  private static Object plain(String key, Object value) {
    return switch (value) {
      case Map<?, ?> map -> plain(map);
      case List<?> list ->
          list.stream()
              .map(
                  item ->
                      plain(
                          key.equals("hints") ? "text" : key.equals("lines") ? "text" : key, item))
              .toList();
      case String text when MARKDOWN.contains(key) -> PlainMarkdown.of(text);
      case Object other -> Objects.requireNonNull(other);
    };
  }
}
