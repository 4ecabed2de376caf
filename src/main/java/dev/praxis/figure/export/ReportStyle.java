package dev.praxis.figure.export;

import dev.praxis.figure.sketch.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// The style sheet of a report: colours as variables, light or dark as the reader's system is, and
/// the classes that pictures in the page are coloured by.
public final class ReportStyle {
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

  private ReportStyle() {}

  static String of(Theme light, Theme dark) {
    return colours(light, dark, List.of()) + page();
  }

  /// The colours as variables, and the classes of pictures.
  ///
  /// @param more tokens of the styles a page needs beyond those of figures: `-color-a` becomes
  ///     `--a`
  public static String colours(Theme light, Theme dark, List<String> more) {
    return ":root{color-scheme:light dark;"
        + variables(light, more)
        + "}\n@media (prefers-color-scheme:dark){:root{"
        + variables(dark, more)
        + "}}\n"
        + classes();
  }

  /// A style sheet with the colours of one theme in place of its variables: `var(--a)` becomes the
  /// colour of `-color-a`. For readers that know no variables.
  public static String resolved(String css, Theme theme) {
    return VARIABLE.matcher(css).replaceAll(found -> theme.hex("-color-" + found.group(1)));
  }

  private static String variables(Theme theme, List<String> more) {
    var css = new StringBuilder();
    for (String token : more) {
      css.append("--%s:%s;".formatted(token.replaceFirst("^-color-", ""), theme.hex(token)));
    }
    for (Role role : Role.values()) {
      css.append("--%s:%s;".formatted(Pens.Classes.named(role), theme.hex(role)));
    }
    for (int step = 0; step <= Theme.HEAT_STEPS; step++) {
      css.append("--%s:%s;".formatted(Pens.Classes.heat(step), theme.heat(step)));
    }
    return css.toString();
  }

  private static String classes() {
    var css = new StringBuilder();
    for (Role role : Role.values()) {
      css.append(rule(Pens.Classes.named(role)));
    }
    for (int step = 0; step <= Theme.HEAT_STEPS; step++) {
      css.append(rule(Pens.Classes.heat(step)));
    }
    return css.toString();
  }

  private static String rule(String name) {
    return ".f-%s{fill:var(--%s)}.s-%s{stroke:var(--%s)}\n".formatted(name, name, name, name);
  }

  private static String page() {
    try (InputStream in = ReportStyle.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("no report.css beside " + ReportStyle.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What a Content-Security-Policy calls this very text.
  public static String digest(String css) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
