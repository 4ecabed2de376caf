package dev.praxis.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lets through formulas made of an allow-list of LaTeX commands, with balanced braces and bounded
/// length and depth. What is let through can neither define, load nor reach anything.
public final class Latex {
  /// No formula is longer.
  public static final int LONGEST = 2_000;

  private static final int DEEPEST = 30;
  private static final Set<String> ALLOWED = allowed();
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.|$)", Pattern.DOTALL);
  private static final Pattern ENVIRONMENT =
      Pattern.compile("\\\\(?:begin|end)\\s*(?:\\{([A-Za-z]*\\*?)\\})?");
  private static final String SIGNS = "\\{}[]|,;:!./ _%&#$-\n";

  private Latex() {}

  /// Something a formula may not contain: the key of its words and what they name.
  record Fault(String key, String name) {}

  /// What is wrong with a formula, if anything.
  static Optional<Fault> fault(String latex) {
    if (latex.isBlank()) {
      return Optional.of(new Fault("formula.empty", ""));
    }
    if (latex.length() > LONGEST) {
      return Optional.of(new Fault("formula.long", String.valueOf(LONGEST)));
    }
    return unknownCommand(latex).or(() -> unknownEnvironment(latex)).or(() -> braces(latex));
  }

  /// Whether a formula may be drawn.
  public static boolean allows(String latex) {
    return fault(latex).isEmpty();
  }

  private static Optional<Fault> unknownCommand(String latex) {
    Matcher command = COMMAND.matcher(latex);
    while (command.find()) {
      String name = command.group(1);
      boolean word = !name.isEmpty() && Character.isLetter(name.charAt(0));
      if (word ? !ALLOWED.contains(name) : name.isEmpty() || !SIGNS.contains(name)) {
        return Optional.of(new Fault("formula.command", "\\" + name));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> unknownEnvironment(String latex) {
    Matcher environment = ENVIRONMENT.matcher(latex);
    while (environment.find()) {
      String name = Objects.requireNonNullElse(environment.group(1), "");
      if (!ALLOWED.contains("env:" + name)) {
        return Optional.of(new Fault("formula.environment", name));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fault> braces(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '%' || c == '#' || c == '$' || latex.startsWith("^^", i)) {
        return Optional.of(new Fault("formula.sign", latex.startsWith("^^", i) ? "^^" : "" + c));
      } else if (c == '{' && ++depth > DEEPEST) {
        return Optional.of(new Fault("formula.deep", ""));
      } else if (c == '}' && --depth < 0) {
        return Optional.of(new Fault("formula.braces", ""));
      }
    }
    return depth == 0 ? Optional.empty() : Optional.of(new Fault("formula.braces", ""));
  }

  private static Set<String> allowed() {
    try (var list = Latex.class.getResourceAsStream("latex-commands.txt")) {
      String text =
          new String(
              Objects.requireNonNull(list, "latex-commands.txt").readAllBytes(),
              StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
