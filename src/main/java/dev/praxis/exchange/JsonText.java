package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Lessons as JSON, out and in again: `{"praxis": 1, "title": …, "lessons": [{…head…, "body": [text
/// or {"quiz": {…}}]}]}`. Modules of notes come in too, also from inside a document.
final class JsonText {
  static final String MARK = "praxis";
  private static final int DEEPEST = 40;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private final List<Left> left = new ArrayList<>();
  private final List<LessonDraft> lessons = new ArrayList<>();
  private final Slug ids = new Slug("lesson");
  private String title = "";

  private JsonText() {}

  static String write(String title, List<LessonDraft> lessons) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put(MARK, 1);
    tree.put("title", title);
    tree.put("lessons", lessons.stream().map(JsonText::tree).toList());
    return JSON.writeValueAsString(tree) + "\n";
  }

  private static Map<String, Object> tree(LessonDraft lesson) {
    var tree = new LinkedHashMap<String, Object>(lesson.head());
    var body = new ArrayList<Object>();
    for (Piece piece : lesson.pieces()) {
      body.add(
          switch (piece) {
            case Piece.Prose prose -> prose.markdown();
            case Piece.Asked asked -> Map.of("quiz", asked.tree());
          });
    }
    tree.put("body", body);
    return tree;
  }

  /// Whether a text that is not JSON has a module of notes in it.
  static boolean isDocument(String text) {
    return (text.contains("\"mcqs\"") || text.contains("\"theory\""))
        && !QuotedJson.all(text).isEmpty();
  }

  /// Reads a file that is JSON, or a document with JSON in it.
  static Brought read(String file) throws ExchangeProblem {
    var text = new JsonText();
    try {
      text.take(JSON.readTree(file));
    } catch (JacksonException notJson) {
      text.document(file);
      if (text.lessons.isEmpty()) {
        throw unreadable(notJson, 0);
      }
    }
    return new Brought(text.title, text.lessons, text.left);
  }

  /// @param before lines above the JSON
  private static ExchangeProblem unreadable(JacksonException bad, int before) {
    String problem = String.valueOf(bad.getOriginalMessage()).lines().findFirst().orElse("");
    int line = bad.getLocation() == null ? 1 : Math.max(1, bad.getLocation().getLineNr());
    return new ExchangeProblem("json", "line", line + before, "problem", problem);
  }

  private void document(String file) throws ExchangeProblem {
    int behind = 1;
    int count = (int) file.lines().count();
    for (QuotedJson.Found found : QuotedJson.all(file)) {
      try {
        JsonNode node = JSON.readTree(found.json());
        if (ModuleNotes.is(node)) {
          unread(file, behind, found.first() - 1);
          behind = found.last() + 1;
          take(node);
        }
      } catch (JacksonException bad) {
        throw unreadable(bad, found.first() - 1);
      }
    }
    if (!lessons.isEmpty()) {
      unread(file, behind, count);
    }
  }

  /// Says which lines around the JSON are not used, if anything stands there.
  private void unread(String file, int first, int last) {
    long words =
        file.lines()
            .skip(first - 1L)
            .limit(Math.max(0, last - first + 1L))
            .filter(line -> !line.isBlank() && !line.strip().startsWith("```"))
            .count();
    if (words > 0) {
      left.add(Left.of("", "json.around", "first", first, "last", last));
    }
  }

  private void take(JsonNode node) throws ExchangeProblem {
    if (node.isArray()) {
      for (JsonNode one : node) {
        take(one);
      }
    } else if (node.has(MARK)) {
      title = node.path("title").asString("");
      for (JsonNode lesson : node.path("lessons")) {
        lessons.add(lesson(lesson));
      }
    } else if (ModuleNotes.is(node)) {
      lessons.add(new ModuleNotes(left).lesson(node, ids));
    } else {
      throw new ExchangeProblem("json.other");
    }
  }

  private LessonDraft lesson(JsonNode node) {
    var head = new LinkedHashMap<String, Object>();
    var pieces = new ArrayList<Piece>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!entry.getKey().equals("body")) {
        head.put(entry.getKey(), plain(entry.getValue()));
      }
    }
    Object id = Objects.requireNonNullElse(head.get("id"), head.getOrDefault("title", ""));
    String given = ids.id(String.valueOf(id));
    if (head.containsKey("id") && !given.equals(id)) {
      left.add(Left.of(String.valueOf(id), "json.id", "id", given));
    }
    head.put("id", given);
    head.putIfAbsent("title", given);
    var questions = new Slug("question");
    for (JsonNode piece : node.path("body")) {
      pieces.add(piece(piece, questions));
    }
    return new LessonDraft(head, pieces);
  }

  private Piece piece(JsonNode node, Slug questions) {
    if (!(plain(node.path("quiz")) instanceof Map<?, ?> quiz)) {
      return new Piece.Prose(Fences.closed(node.asString("")));
    }
    var tree = new LinkedHashMap<String, Object>();
    quiz.forEach((key, value) -> tree.put(String.valueOf(key), Objects.requireNonNull(value)));
    String id = String.valueOf(tree.getOrDefault("id", ""));
    String given = questions.id(id);
    if (!given.equals(id)) {
      left.add(Left.of(id, "json.id", "id", given));
    }
    tree.put("id", given);
    return new Piece.Asked(tree);
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      var map = new LinkedHashMap<String, Object>();
      node.properties().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      Collection<JsonNode> values = node.values();
      return values.stream().map(JsonText::plain).toList();
    }
    return node.isNumber()
        ? node.decimalValue()
        : node.isBoolean() ? (Object) node.booleanValue() : node.asString("");
  }
}
