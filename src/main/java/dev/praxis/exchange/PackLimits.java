package dev.praxis.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a `.praxis` pack may hold. Sizes are of bytes that were really read, whatever a pack says
/// of
/// itself.
final class PackLimits {
  static final int MOST_ENTRIES = 2_000;
  static final long LARGEST_PACK = 64L << 20;
  static final long LARGEST_FILE = 8L << 20;
  static final long MOST_BYTES = 64L << 20;

  /// Of Markdown and YAML, all of which is read before the course is kept.
  static final long MOST_TEXT = 8L << 20;

  /// Unpacked bytes for each packed one, beyond the first megabyte.
  static final long HIGHEST_RATIO = 100;

  static final int LONGEST_PATH = 200;
  static final int DEEPEST_PATH = 8;

  private static final Set<String> KINDS =
      Set.of("md", "yaml", "png", "jpg", "jpeg", "gif", "csv", "wav", "txt", "jsh");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M} ._()+,'&=-]*");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)([ .].*)?");
  private static final List<String> ARCHIVES =
      List.of(
          "PK\003\004",
          "PK\005\006",
          "\037\213",
          "7z\274\257",
          "Rar!",
          "\375\067zXZ",
          "BZh",
          "\050\265/\375");

  private PackLimits() {}

  /// The key of what is wrong with a name, or nothing: absolute, upwards, hidden, a device, too
  /// long.
  static String fault(String path) {
    if (path.length() > LONGEST_PATH
        || path.chars().filter(c -> c == '/').count() >= DEEPEST_PATH) {
      return "pack.path";
    }
    for (String name : path.split("/", -1)) {
      boolean plain = NAME.matcher(name).matches() && !name.endsWith(".") && !name.endsWith(" ");
      if (!plain || DEVICE.matcher(name).matches()) {
        return "pack.name";
      }
    }
    return "";
  }

  /// Whether a course holds files of that name.
  static boolean isKind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return name.equals("LICENSE")
        || dot > 0 && KINDS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  static boolean isText(String path) {
    return path.endsWith(".md") || path.endsWith(".yaml");
  }

  /// Whether a file is an archive by its first bytes, whatever it is called.
  static boolean isArchive(byte[] file) {
    return ARCHIVES.stream().anyMatch(mark -> begins(file, mark));
  }

  static boolean begins(byte[] file, String mark) {
    if (file.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((file[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
