package dev.praxis.quiz;

import dev.praxis.words.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people type it: `0,5`, `1/3`, `50 %`, `−3`, `1e-3`, `12 ms`.
public sealed interface NumberText {
  int LONGEST = 60;

  /// It can be read.
  record Read(double value) implements NumberText {}

  /// It cannot; the sentence says how to write it.
  record Unread(String sentence) implements NumberText {}

  /// Reads what was typed, with the question's unit behind it or without.
  static NumberText of(String typed, String unit) {
    String text =
        typed
            .replaceAll("[\\u2212\\u2013]", "-")
            .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
            .strip();
    if (text.isEmpty()) {
      return unread("number.empty");
    }
    if (text.length() > LONGEST) {
      return unread("number.nonsense");
    }
    String bare = withoutUnit(text, unit);
    if (bare.endsWith("%")) {
      return scaled(fraction(bare.substring(0, bare.length() - 1).strip(), unit), 0.01);
    }
    return fraction(bare, unit);
  }

  private static String withoutUnit(String text, String unit) {
    int from = text.length() - unit.length();
    return !unit.isEmpty() && from > 0 && text.regionMatches(true, from, unit, 0, unit.length())
        ? text.substring(0, from).strip()
        : text;
  }

  private static NumberText fraction(String text, String unit) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return plain(text, unit);
    }
    NumberText above = plain(text.substring(0, slash).strip(), unit);
    NumberText below = plain(text.substring(slash + 1).strip(), unit);
    if (above instanceof Read top && below instanceof Read bottom) {
      return bottom.value() == 0 ? unread("number.zero") : new Read(top.value() / bottom.value());
    }
    return above instanceof Unread ? above : below;
  }

  private static NumberText scaled(NumberText text, double factor) {
    return switch (text) {
      case Read read -> new Read(read.value() * factor);
      case Unread unread -> unread;
    };
  }

  private static NumberText plain(String text, String unit) {
    String digits = text.replaceAll("(?<=\\d)['’](?=\\d{3}(?!\\d))", "");
    digits =
        digits.matches("[+-]?\\d{1,3}( \\d{3})+([.,]\\d+)?") ? digits.replace(" ", "") : digits;
    if (digits.matches("[+-]?[1-9]\\d{0,2},\\d{3}")) {
      return unread(
          "number.comma",
          "typed",
          text,
          "point",
          digits.replace(',', '.'),
          "whole",
          digits.replace(",", ""));
    }
    if (digits.matches("[+-]?\\d{1,3}(,\\d{3}){2,}|[+-]?\\d{1,3}(,\\d{3})+\\.\\d+")) {
      digits = digits.replace(",", "");
    } else if (digits.matches("[+-]?\\d{1,3}(\\.\\d{3}){2,}|[+-]?\\d{1,3}(\\.\\d{3})+,\\d+")) {
      digits = digits.replace(".", "");
    }
    String pointed = digits.replaceFirst(",", ".");
    if (pointed.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
      double value = Double.parseDouble(pointed);
      return Double.isFinite(value) ? new Read(value) : unread("number.nonsense");
    }
    return otherUnit(pointed, unit);
  }

  private static NumberText otherUnit(String text, String unit) {
    Matcher behind = Pattern.compile("[+-]?[\\d.]+ ?([^\\d\\s.,+-]\\D*)").matcher(text);
    if (!behind.matches()) {
      return unread("number.nonsense");
    }
    return unit.isEmpty()
        ? unread("number.no-unit", "given", behind.group(1))
        : unread("number.unit", "unit", unit, "given", behind.group(1));
  }

  private static Unread unread(String key, Object... namesAndValues) {
    return new Unread(Words.of(NumberText.class).say(key, namesAndValues));
  }
}
