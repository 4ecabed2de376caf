package dev.praxis.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Compares typed words with accepted forms: behaviour, not spelling.
///
/// Case, spaces, hyphens and a full stop at the end do not matter, and numbers are compared as
/// numbers, so that `.5` is `0.5`.
public final class Forms {
  private static final int LONG_WORD = 6;

  private Forms() {}

  /// Whether a typed text is one of the forms.
  public static boolean hold(List<String> forms, String typed) {
    return forms.stream().anyMatch(form -> same(form, typed));
  }

  /// Whether a typed text misses one of the forms by a single letter of a word of six or more: a
  /// slip of the fingers.
  public static boolean nearly(List<String> forms, String typed) {
    String given = bare(typed);
    return forms.stream()
        .map(Forms::bare)
        .anyMatch(form -> form.length() >= LONG_WORD && oneApart(form, given));
  }

  private static boolean same(String form, String typed) {
    if (bare(form).equals(bare(typed))) {
      return true;
    }
    return NumberText.of(form, "") instanceof NumberText.Read(double wanted)
        && NumberText.of(typed, "") instanceof NumberText.Read(double given)
        && Math.abs(wanted - given) <= 1e-9 * Math.abs(wanted);
  }

  private static String bare(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replace('\u2212', '-').replaceAll("(?<=\\p{L})-(?=\\p{L})|\\s+|\\.+$", "");
  }

  /// Whether one letter more, less, other or swapped with the next makes one text the other.
  private static boolean oneApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    return Math.max(left.length(), right.length()) == 1
        || left.length() == 2 && right.contentEquals(new StringBuilder(left).reverse());
  }
}
