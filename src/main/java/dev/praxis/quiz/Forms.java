package dev.praxis.quiz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Compares typed words with accepted forms: behaviour, not spelling.
///
/// Case, spaces, hyphens within words and a full stop at the end do not matter, and numbers are
/// compared as numbers, so that `.5` is `0.5`. A minus between spaces is no hyphen: `TP - FN` is
/// `TP-FN`, but not `TPFN`.
public final class Forms {
  private static final int LONG_WORD = 6;

  private Forms() {}

  /// Whether a typed text is one of the forms.
  public static boolean hold(List<String> forms, String typed) {
    return forms.stream().anyMatch(form -> same(form, typed));
  }

  /// Whether a typed text misses one of the forms by a single letter of a word of six or more: a
  /// slip of the fingers. Another digit or sign is another answer.
  public static boolean nearly(List<String> forms, String typed) {
    String given = joined(typed);
    return forms.stream()
        .map(Forms::joined)
        .anyMatch(form -> form.length() >= LONG_WORD && oneApart(form, given));
  }

  private static boolean same(String form, String typed) {
    if (close(form).equals(close(typed)) || joined(form).equals(joined(typed))) {
      return true;
    }
    return NumberText.of(form, "") instanceof NumberText.Read(double wanted)
        && NumberText.of(typed, "") instanceof NumberText.Read(double given)
        && Math.abs(wanted - given) <= 1e-9 * Math.abs(wanted);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\u2010-\\u2013\\u2212]", "-");
  }

  /// Without spaces, and without full stops at the end unless there is nothing else.
  private static String close(String text) {
    return plain(text).replaceAll("\\s+", "").replaceAll("(?<=[^.])\\.+$", "");
  }

  /// As `close`, and without the hyphens inside words.
  private static String joined(String text) {
    return close(plain(text).replaceAll("(?<=\\p{L})-(?=\\p{L})", ""));
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
    boolean slip =
        Math.max(left.length(), right.length()) == 1
            || left.length() == 2 && right.contentEquals(new StringBuilder(left).reverse());
    return slip && (left + right).codePoints().allMatch(Character::isLetter);
  }
}
