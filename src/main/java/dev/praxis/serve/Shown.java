package dev.praxis.serve;

import dev.praxis.words.Words;
import tools.jackson.databind.JsonNode;

/// What came, short enough to be said again.
final class Shown {
  private static final Words WORDS = Words.of(Shown.class);
  private static final int LONGEST = 40;

  private Shown() {}

  static String brief(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  /// A value with its kind, as `the text “5.1”`.
  static String value(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> WORDS.say("shown.text", "text", brief(node.stringValue()));
      case NUMBER -> brief(node.toString());
      case BOOLEAN -> node.toString();
      case ARRAY -> WORDS.say("shown.list");
      case OBJECT, POJO -> WORDS.say("shown.object");
      case NULL, MISSING, BINARY -> "null";
    };
  }
}
