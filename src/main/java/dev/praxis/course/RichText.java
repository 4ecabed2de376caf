package dev.praxis.course;

import java.util.List;
import java.util.Optional;

/// Markdown outside a lesson's body: questions, options, reasons, steps of walkthroughs, terms.
public final class RichText {
  private static final BlockReader.Fences NONE = (kind, content, line) -> Optional.empty();

  private RichText() {}

  /// The blocks of a text that has been checked. What a lesson could not contain (HTML, other
  /// links, images) is left as plain text or out.
  public static List<Block> blocks(String markdown) {
    return new BlockReader(new Problems(""), Optional.empty(), NONE, 0).read(markdown);
  }

  /// A text with everything that has a meaning in Markdown taken literally.
  public static String escaped(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>()#+.!|$~&-]", "\\\\$0").replaceAll("\\s+", " ");
  }

  /// Checks a text that begins at `line`.
  static List<Block> check(String markdown, int line, Problems problems) {
    return new BlockReader(problems, Optional.empty(), NONE, line - 1).read(markdown);
  }
}
