package dev.praxis.figure.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour: parts from 0 to 255, `alpha` from 0 to 1.
record Rgb(double red, double green, double blue, double alpha) {
  private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final Pattern FUNCTION =
      Pattern.compile(
          "rgba?\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*(?:,\\s*([0-9.]+)\\s*)?\\)");

  /// Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)` and `rgba(…)`; nothing for other writings.
  static Optional<Rgb> read(String css) {
    String text = css.strip().toLowerCase(Locale.ROOT);
    Matcher hex = HEX.matcher(text);
    if (hex.matches()) {
      return Optional.of(ofHex(hex.group(1)));
    }
    Matcher parts = FUNCTION.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String alpha = parts.group(4);
    return Optional.of(
        new Rgb(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            alpha == null ? 1 : Double.parseDouble(alpha)));
  }

  private static Rgb ofHex(String digits) {
    if (digits.length() == 3) {
      return new Rgb(17 * part(digits, 0, 1), 17 * part(digits, 1, 2), 17 * part(digits, 2, 3), 1);
    }
    double alpha = digits.length() == 8 ? part(digits, 6, 8) / 255.0 : 1;
    return new Rgb(part(digits, 0, 2), part(digits, 2, 4), part(digits, 4, 6), alpha);
  }

  private static int part(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to), 16);
  }

  /// This colour laid over an opaque one.
  Rgb over(Rgb ground) {
    return ground.towards(new Rgb(red, green, blue, 1), alpha);
  }

  /// The colour on the way to `other`; `share` 0 is this one.
  Rgb towards(Rgb other, double share) {
    return new Rgb(
        red + share * (other.red - red),
        green + share * (other.green - green),
        blue + share * (other.blue - blue),
        alpha + share * (other.alpha - alpha));
  }

  /// As `#rrggbb`, without the alpha.
  String hex() {
    return "#%02x%02x%02x".formatted(Math.round(red), Math.round(green), Math.round(blue));
  }
}
