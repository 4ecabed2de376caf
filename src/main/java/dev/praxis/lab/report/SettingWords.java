package dev.praxis.lab.report;

import dev.praxis.words.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/// The value of a knob as people read it.
public final class SettingWords {
  private SettingWords() {}

  public static String of(Object value) {
    return switch (value) {
      case List<?> names -> names.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Double number -> Numbers.exact(number);
      case Object other -> String.valueOf(other);
    };
  }
}
