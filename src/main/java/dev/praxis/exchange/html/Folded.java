package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.words.Words;
import java.util.List;

/// What is read only when it is asked for.
final class Folded {
  private static final Words WORDS = Words.of(Folded.class);

  private Folded() {}

  static String of(String summary, String html) {
    return html.isEmpty()
        ? ""
        : "<details><summary>%s</summary>\n%s</details>\n".formatted(escaped(summary), html);
  }

  /// Each hint for itself, so that the first does not give the last away.
  static String hints(BlockHtml blocks, List<String> hints) {
    var html = new StringBuilder();
    for (int i = 0; i < hints.size(); i++) {
      html.append(of(WORDS.say("hint", "number", i + 1), blocks.rich("why", hints.get(i))));
    }
    return html.toString();
  }
}
