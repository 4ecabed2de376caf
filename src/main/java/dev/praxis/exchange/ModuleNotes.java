package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A module of notes as JSON: `title`, `theory` in Markdown, `code_lab`, `prerequisites`, and
/// `mcqs`
/// with `question`, `options` and the `answer` by its text.
final class ModuleNotes {
  private static final Set<String> KNOWN =
      Set.of("title", "theory", "code_lab", "prerequisites", "mcqs");
  private final List<Left> left;
  private final Slug ids = new Slug("question");

  ModuleNotes(List<Left> left) {
    this.left = left;
  }

  static boolean is(JsonNode node) {
    return node.isObject() && (node.has("mcqs") || node.has("theory"));
  }

  LessonDraft lesson(JsonNode notes, Slug lessons) {
    String written = text(notes, "title");
    String title = written.isEmpty() ? "Notes" : written;
    var pieces = new ArrayList<Piece>();
    prerequisites(notes, pieces);
    String theory = theory(text(notes, "theory"), title);
    if (!theory.isBlank()) {
      pieces.add(new Piece.Prose(theory));
    }
    code(text(notes, "code_lab"), pieces);
    int number = 0;
    for (JsonNode question : notes.path("mcqs")) {
      number++;
      question(question, "mcqs " + number).ifPresent(read -> pieces.add(Piece.Asked.of(read)));
    }
    for (String key : notes.propertyNames()) {
      if (!KNOWN.contains(key)) {
        left.add(Left.of(key, "notes.unknown"));
      }
    }
    return LessonDraft.of(lessons.id(title), title, pieces);
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue().strip() : "";
  }

  /// The theory without a first heading that repeats the title, its fences closed.
  private static String theory(String markdown, String title) {
    String heading = "# " + title;
    boolean repeats = markdown.equals(heading) || markdown.startsWith(heading + "\n");
    return Fences.closed(repeats ? markdown.substring(heading.length()) : markdown).strip();
  }

  /// They name no lessons, so that they cannot be `needs`.
  private void prerequisites(JsonNode notes, List<Piece> pieces) {
    var names = new ArrayList<String>();
    notes.path("prerequisites").forEach(one -> names.add(PlainMarkdown.of(one.asString(""))));
    names.removeIf(String::isBlank);
    if (!names.isEmpty()) {
      left.add(Left.of("prerequisites", "notes.prerequisites"));
      pieces.add(new Piece.Prose("> [!NOTE]\n> Know before: " + String.join(", ", names) + "."));
    }
  }

  private void code(String code, List<Piece> pieces) {
    if (code.isEmpty()) {
      return;
    }
    boolean python = code.contains("import ") || code.contains("def ") || code.contains("print(");
    String language = python && !code.contains(";\n") ? "python" : "text";
    left.add(
        Left.of(
            "code_lab", "notes.code", "language", language.equals("python") ? "Python" : "its"));
    pieces.add(new Piece.Prose(Fences.fenced(language, code)));
  }

  private Optional<Question> question(JsonNode node, String where) {
    String ask = text(node, "question");
    String answer = text(node, "answer");
    var texts = new ArrayList<String>();
    node.path("options").forEach(option -> texts.add(option.asString("").strip()));
    long right = texts.stream().filter(answer::equals).count();
    if (ask.isEmpty() || texts.size() < 2 || right != 1) {
      left.add(Left.of(where, right == 1 ? "notes.no-question" : "notes.answer", "answer", answer));
      return Optional.empty();
    }
    var options =
        texts.stream()
            .map(text -> new Question.Single.Option(text, text.equals(answer), "", 0))
            .toList();
    var head = new Head(ids.id(""), 1, "", Optional.empty(), ask, List.of(), 0, 1, 0);
    return Optional.of(new Question.Single(head, options, true));
  }
}
