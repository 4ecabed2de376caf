package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.NumberText;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import dev.praxis.words.Csv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a table of questions, a row each, its columns found by name in any order: `question` and
/// `answer`, `option 1` and so on, and, where wanted, `kind`, `tolerance`, `unit`, `why`, `id`,
/// `objective`, `level`, `hints`, `points`.
final class QuestionList {
  private static final Set<String> KNOWN =
      Set.of(
          "question",
          "answer",
          "kind",
          "tolerance",
          "unit",
          "why",
          "id",
          "objective",
          "level",
          "hints",
          "points");
  private static final String BAR = "\\s*\\|\\s*";
  private final List<Left> left = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Slug ids = new Slug("question");

  private QuestionList() {}

  static boolean is(String file) {
    String header = file.lines().findFirst().orElse("");
    List<String> names = Stream.of(header.split("[,;\t]")).map(QuestionList::name).toList();
    return names.contains("question") && names.contains("answer");
  }

  static Brought read(String file, String title) throws ExchangeProblem {
    String header = file.lines().findFirst().orElse("");
    char separator =
        header.contains("\t")
            ? '\t'
            : header.indexOf(';') > header.indexOf(',') && !header.contains(",") ? ';' : ',';
    try {
      var list = new QuestionList();
      list.rows(Csv.rows(file, separator));
      return new Brought(
          title, List.of(LessonDraft.of("questions", title, list.pieces)), list.left);
    } catch (IllegalArgumentException bad) {
      throw new ExchangeProblem("csv", "problem", String.valueOf(bad.getMessage()));
    }
  }

  private static String name(String column) {
    return column
        .replaceAll("[\"\uFEFF']", "")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[ _-]+", "");
  }

  private void rows(List<List<String>> rows) {
    List<String> names = rows.getFirst().stream().map(QuestionList::name).toList();
    for (String name : names) {
      if (!KNOWN.contains(name) && !isOption(name) && !name.isEmpty()) {
        left.add(Left.of(Left.row(1), "csv.column", "column", name));
      }
    }
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
        row(cells(names, rows.get(i)), i + 1);
      }
    }
  }

  private static boolean isOption(String name) {
    return name.matches("option([0-9]{1,2}|[a-z])");
  }

  private static Map<String, String> cells(List<String> names, List<String> row) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
      cells.putIfAbsent(names.get(i), row.get(i).strip());
    }
    return cells;
  }

  private void row(Map<String, String> cells, int row) {
    List<String> options = new ArrayList<>();
    cells.forEach(
        (name, cell) ->
            options.addAll(isOption(name) && !cell.isEmpty() ? List.of(cell) : List.of()));
    String answer = cells.getOrDefault("answer", "");
    String kind = cells.getOrDefault("kind", "").toLowerCase(Locale.ROOT);
    if (cells.getOrDefault("question", "").isEmpty() || answer.isEmpty()) {
      lose(row, "csv.empty");
      return;
    }
    Head head = head(cells, row);
    boolean number =
        NumberText.of(answer, cells.getOrDefault("unit", "")) instanceof NumberText.Read;
    String meant =
        !kind.isEmpty() ? kind : !options.isEmpty() ? "choice" : number ? "numeric" : "short";
    Optional<Question> question =
        switch (meant) {
          case "choice", "single", "multiple" -> choice(head, options, cells, meant);
          case "numeric" -> numeric(head, cells);
          case "short" ->
              Optional.of(new Question.ShortAnswer(head, List.of(answer.split(BAR)), List.of()));
          default -> {
            lose(row, "csv.kind", "kind", kind);
            yield Optional.empty();
          }
        };
    question.ifPresent(read -> pieces.add(Piece.Asked.of(read)));
  }

  private void lose(int row, String key, Object... namesAndValues) {
    left.add(Left.of(Left.row(row), key, namesAndValues));
  }

  private Head head(Map<String, String> cells, int row) {
    String level = cells.getOrDefault("level", "").toUpperCase(Locale.ROOT);
    var found = Arrays.stream(Level.values()).filter(one -> one.name().equals(level)).findFirst();
    if (found.isEmpty() && !level.isEmpty()) {
      lose(row, "csv.level", "level", cells.getOrDefault("level", ""));
    }
    var hints =
        Stream.of(cells.getOrDefault("hints", "").split(BAR))
            .filter(hint -> !hint.isEmpty())
            .map(PlainMarkdown::of)
            .toList();
    String written = cells.getOrDefault("points", "");
    boolean worth = written.matches("\\d{1,2}(\\.\\d{1,4})?") && Double.parseDouble(written) > 0;
    if (!worth && !written.isEmpty()) {
      lose(row, "csv.points", "points", written);
    }
    return new Head(
        ids.id(cells.getOrDefault("id", "")),
        1,
        cells.getOrDefault("objective", ""),
        found,
        PlainMarkdown.of(cells.getOrDefault("question", "")),
        hints,
        0,
        worth ? Double.parseDouble(written) : 1,
        row);
  }

  /// The answer names options by text, number or letter; several are separated by bars.
  private Optional<Question> choice(
      Head head, List<String> options, Map<String, String> cells, String kind) {
    var right = new ArrayList<Integer>();
    for (String answer : cells.getOrDefault("answer", "").split(BAR)) {
      right.add(which(answer, options));
    }
    boolean one = right.size() == 1 && !kind.equals("multiple");
    if (right.contains(-1) || options.size() < 2 || kind.equals("single") && !one) {
      lose(head.line(), "csv.answer", "answer", cells.getOrDefault("answer", ""));
      return Optional.empty();
    }
    return Optional.of(
        one ? single(head, options, right.getFirst(), cells) : multiple(head, options, right));
  }

  private static Question single(
      Head head, List<String> options, int right, Map<String, String> cells) {
    var all = new ArrayList<Question.Single.Option>();
    for (int i = 0; i < options.size(); i++) {
      String why = i == right ? PlainMarkdown.of(cells.getOrDefault("why", "")) : "";
      all.add(
          new Question.Single.Option(
              PlainMarkdown.of(options.get(i)), i == right, why, head.line()));
    }
    return new Question.Single(head, all, true);
  }

  private static Question multiple(Head head, List<String> options, List<Integer> right) {
    var all = new ArrayList<Question.Multiple.Weighted>();
    long wrong = options.size() - right.stream().distinct().count();
    double share = 100.0 / right.stream().distinct().count();
    for (int i = 0; i < options.size(); i++) {
      double weight = right.contains(i) ? share : -100.0 / wrong;
      all.add(
          new Question.Multiple.Weighted(
              PlainMarkdown.of(options.get(i)), weight, "", head.line()));
    }
    return new Question.Multiple(head, all, true);
  }

  /// Which option an answer means, from 0; -1 where none.
  private static int which(String answer, List<String> options) {
    int named = options.indexOf(answer);
    if (named >= 0) {
      return named;
    }
    int number = answer.matches("\\d{1,2}") ? Integer.parseInt(answer) - 1 : -1;
    int letter =
        answer.matches("[A-Za-z]") ? Character.toUpperCase(answer.charAt(0)) - 'A' : number;
    return letter < options.size() ? letter : -1;
  }

  private Optional<Question> numeric(Head head, Map<String, String> cells) {
    String unit = cells.getOrDefault("unit", "");
    String reach = cells.getOrDefault("tolerance", "");
    boolean share = reach.endsWith("%");
    NumberText answer = NumberText.of(cells.getOrDefault("answer", ""), unit);
    NumberText near = NumberText.of(reach.isEmpty() ? "0" : reach, unit);
    if (!(answer instanceof NumberText.Read(double value))
        || !(near instanceof NumberText.Read(double distance))
        || distance < 0) {
      lose(head.line(), "csv.number");
      return Optional.empty();
    }
    Tolerance tolerance =
        distance == 0
            ? new Tolerance.Exact()
            : share ? new Tolerance.Relative(distance) : new Tolerance.Absolute(distance);
    return Optional.of(new Question.Numeric(head, value, tolerance, unit, List.of()));
  }
}
