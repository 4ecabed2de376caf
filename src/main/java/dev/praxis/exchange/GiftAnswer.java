package dev.praxis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One answer of a GIFT question, its parts still marked.
///
/// @param right written with `=`
/// @param weight per cent; what `=` and `~` mean where no weight is written
/// @param weighted whether a weight is written
record GiftAnswer(boolean right, double weight, boolean weighted, String text, String feedback) {
  private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,9})?)%");

  /// The answers between the braces, each behind its `=` or `~`.
  static List<GiftAnswer> all(String answers) {
    var found = new ArrayList<GiftAnswer>();
    int from = 0;
    for (int at = 0; at <= answers.length(); at++) {
      boolean end = at == answers.length();
      if (end || answers.charAt(at) == '=' || answers.charAt(at) == '~') {
        String one = answers.substring(from, at).strip();
        if (one.length() > 1 || one.length() == 1 && "=~".indexOf(one.charAt(0)) < 0) {
          found.add(of(one));
        }
        from = at;
      }
    }
    return found;
  }

  private static GiftAnswer of(String written) {
    boolean right = written.charAt(0) != '~';
    String rest = "=~".indexOf(written.charAt(0)) >= 0 ? written.substring(1).strip() : written;
    Matcher weight = WEIGHT.matcher(rest);
    boolean weighted = weight.lookingAt();
    String text = weighted ? rest.substring(weight.end()) : rest;
    int hash = text.indexOf('#');
    return new GiftAnswer(
        right,
        weighted ? Double.parseDouble(weight.group(1)) : right ? 100 : 0,
        weighted,
        (hash < 0 ? text : text.substring(0, hash)).strip(),
        hash < 0 ? "" : text.substring(hash + 1).strip());
  }
}
