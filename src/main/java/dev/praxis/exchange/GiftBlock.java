package dev.praxis.exchange;

import java.util.ArrayList;
import java.util.List;

/// One question of a GIFT file as it stands there: the lines between two empty ones, without
/// comments, escaped signs set aside.
///
/// @param line of its first line, from 1
/// @param category of the questions from here on; empty where it does not change
/// @param before the text before the answers, or all of it
/// @param answers what stands between the braces, without the general feedback
/// @param after the text behind the answers
record GiftBlock(
    int line,
    String category,
    String name,
    String before,
    String answers,
    String after,
    String feedback,
    Shape shape) {
  private static final String CATEGORY = "$CATEGORY:";

  /// Whether there are braces.
  enum Shape {
    DESCRIPTION,
    QUESTION,
    BROKEN
  }

  static List<GiftBlock> all(String file) {
    var blocks = new ArrayList<GiftBlock>();
    var text = new StringBuilder();
    int first = 0;
    int number = 0;
    for (String line : (file + "\n\n").split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        boolean comment = line.strip().startsWith("//");
        first = first == 0 && !comment ? number : first;
        text.append(comment ? " " : line).append('\n');
      } else if (!text.isEmpty()) {
        if (first > 0) {
          blocks.add(of(text.toString().strip(), first));
        }
        text.setLength(0);
        first = 0;
      }
    }
    return blocks;
  }

  private static GiftBlock of(String written, int line) {
    String text = GiftMarks.set(written);
    if (!text.startsWith(CATEGORY)) {
      return named(text, line, "");
    }
    int end = text.indexOf('\n');
    String category = end < 0 ? text : text.substring(0, end);
    String rest = end < 0 ? "" : text.substring(end).strip();
    return named(rest, line, GiftMarks.back(category.substring(CATEGORY.length())).strip());
  }

  private static GiftBlock named(String text, int line, String category) {
    int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
    String name = end < 0 ? "" : GiftMarks.back(text.substring(2, end)).strip();
    return cut(end < 0 ? text : text.substring(end + 2).strip(), line, category, name);
  }

  private static GiftBlock cut(String text, int line, String category, String name) {
    int opens = text.indexOf('{');
    int closes = text.indexOf('}');
    if (opens < 0 || closes < opens) {
      Shape shape = opens < 0 && closes < 0 ? Shape.DESCRIPTION : Shape.BROKEN;
      return new GiftBlock(line, category, name, text, "", "", "", shape);
    }
    String inside = text.substring(opens + 1, closes).strip();
    int general = inside.lastIndexOf("####");
    return new GiftBlock(
        line,
        category,
        name,
        text.substring(0, opens).strip(),
        general < 0 ? inside : inside.substring(0, general).strip(),
        text.substring(closes + 1).strip(),
        general < 0 ? "" : inside.substring(general + 4).strip(),
        Shape.QUESTION);
  }
}
