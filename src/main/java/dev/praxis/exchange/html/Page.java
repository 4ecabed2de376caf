package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.figure.export.ReportStyle;
import dev.praxis.figure.export.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The page around a lesson: well-formed as XML too, with a policy that lets in its own style and
/// its own images, and nothing else.
final class Page {
  private static final List<String> TOKENS =
      List.of(
          "-color-bg-subtle",
          "-color-success-emphasis",
          "-color-success-fg",
          "-color-danger-emphasis",
          "-color-danger-fg",
          "-color-warning-emphasis",
          "-color-code-keyword",
          "-color-code-string",
          "-color-code-comment",
          "-color-code-number");

  private Page() {}

  /// @param rules of style that only this page needs
  static String of(String title, String body, String rules) {
    String style =
        ReportStyle.colours(Theme.light(), Theme.dark(), TOKENS) + sheet("lesson.css") + rules;
    String policy =
        "default-src 'none'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(ReportStyle.digest(style));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\"/>\n".formatted(policy)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        + "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
        + "<title>%s</title>\n<style>".formatted(escaped(title))
        + style
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
  }

  /// A style sheet beside this class.
  static String sheet(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + Page.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
