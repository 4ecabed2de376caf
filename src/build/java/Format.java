import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`--check`) or repairs (`--write`) the format of every Java file below `src`, with
/// google-java-format. Run by
/// the build on the toolchain's Java, so that patterns newer than Maven's own Java are understood.
class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("--write");
    var off = new ArrayList<Path>();
    for (Path file : javaFiles(Path.of("src"))) {
      String source = Files.readString(file);
      String formatted = format(file, source);
      if (source.equals(formatted)) {
        continue;
      }
      off.add(file);
      if (write) {
        Files.writeString(file, formatted);
      }
    }
    if (write || off.isEmpty()) {
      System.out.println(
          off.isEmpty() ? "Format: nothing to do." : "Format: rewrote " + off.size() + " files.");
      return;
    }
    off.forEach(
        file ->
            System.err.println(
                file + ": not formatted; run: mvn -q process-sources exec:exec@format"));
    System.exit(1);
  }

  private static String format(Path file, String source) {
    try {
      return rejoined(new Formatter().formatSourceAndFixImports(source));
    } catch (Exception unreadable) {
      throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /// The formatter knows no Markdown comments: what it cuts off a long `///` line it leaves as
  /// `//`.
  private static String rejoined(String source) {
    return source.replaceAll("(?m)(^\\s*///.*\\R\\s*)// ", "$1/// ");
  }

  private static List<Path> javaFiles(Path root) throws Exception {
    try (var walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
