package dev.praxis.exchange.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts whose holes only a run can fill: they show what each asks for.
final class Holes {
  private static final Pattern HOLE = Pattern.compile("(`?)\\{\\{(.*?)\\}\\}");

  private Holes() {}

  static boolean in(String markdown) {
    return HOLE.matcher(markdown).find();
  }

  /// The Markdown with each hole as code; inside of code it is code already.
  static String named(String markdown) {
    return HOLE.matcher(markdown)
        .replaceAll(
            hole -> {
              String name = hole.group(2).strip().replace('`', '\'');
              boolean inCode = !hole.group(1).isEmpty();
              return Matcher.quoteReplacement(inCode ? "`" + name : "`" + name + "`");
            });
  }
}
