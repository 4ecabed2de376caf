package dev.praxis.course;

import dev.praxis.words.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;

/// Quiz, lab and walkthrough blocks that nobody can reach because they are read as code: behind a
/// fence that was never closed, indented, or with a misspelt name.
final class LostFences {
  private static final Pattern BEGINS =
      Pattern.compile("(?m)^\\s{0,3}(?:```|~~~)\\s*(quiz|lab|walkthrough)\\s*$");

  /// Fences longer than this are meant to show shorter ones.
  private static final int USUAL = 3;

  /// Names long enough that something near them is a slip and no other language.
  private static final List<String> LONG = List.of("quiz", "walkthrough");

  private LostFences() {}

  /// @param name what the fence says it is
  static void check(FencedCodeBlock fence, String name, int line, Problems problems) {
    Integer length = fence.getOpeningFenceLength();
    if (length == null || length <= USUAL) {
      inside(fence.getLiteral(), line, problems);
    }
    near(name.toLowerCase(Locale.ROOT))
        .ifPresent(near -> problems.add(line, "fence.name", "fence", name, "near", near));
  }

  private static Optional<String> near(String name) {
    return name.equals("lab") || name.equals("labs")
        ? Optional.of("lab")
        : Spelling.near(name, LONG).filter(near -> name.length() >= near.length() - 1);
  }

  static void inside(String code, int line, Problems problems) {
    Matcher lost = BEGINS.matcher(code);
    if (lost.find()) {
      problems.add(line, "fence.inside", "fence", lost.group(1));
    }
  }
}
