package dev.praxis.course.author;

import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes into a lesson's file what was made in the window: a recorded walkthrough, or which knobs
/// are locked and hidden. Everything else in the file stays.
public final class LessonEdit {
  private static final Words WORDS = Words.of(LessonEdit.class);
  private static final String FENCE = "```";
  private final Path file;
  private final Lesson lesson;

  /// @param lesson as it was read from its file last
  public LessonEdit(Lesson lesson) {
    this.lesson = lesson;
    this.file = Path.of(lesson.file());
  }

  /// The line of a lab block that names knobs: `lock: [depth, min_leaf]`.
  public static String line(String key, Collection<String> knobs) {
    return key
        + ": "
        + knobs.stream().sorted().map(YamlText::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /// Adds a walkthrough about a lab: at the end, or before the next lab block, since a walkthrough
  /// is about the lab above it.
  public void append(Block.LabBlock lab, String yaml) throws AuthorProblem {
    List<String> lines = lines();
    fenceAt(lines, lab);
    int at =
        lesson.labs().stream()
            .mapToInt(Block.LabBlock::line)
            .filter(line -> line > lab.line())
            .min()
            .orElse(lines.size() + 1);
    if (at <= lines.size()) {
      fence(lines, at);
    }
    var fresh = new ArrayList<String>();
    fresh.add("");
    fresh.add(FENCE + "walkthrough");
    yaml.lines().forEach(fresh::add);
    fresh.add(FENCE);
    if (at <= lines.size()) {
      fresh.add("");
    }
    lines.addAll(at - 1, fresh);
    write(lines);
  }

  /// Writes which knobs of a lab are locked and hidden.
  public void restrict(Block.LabBlock lab, Collection<String> lock, Collection<String> hide)
      throws AuthorProblem {
    List<String> lines = lines();
    int begin = fenceAt(lines, lab);
    put(lines, begin, "lock", lock);
    put(lines, begin, "hide", hide);
    write(lines);
  }

  private void put(List<String> lines, int begin, String key, Collection<String> knobs)
      throws AuthorProblem {
    Pattern own = Pattern.compile(key + ":\\s*(?:\\[[^\\[\\]#]*])?(\\s+#.*)?\\s*");
    int at = begin + 1;
    while (!lines.get(at).strip().equals(FENCE)) {
      String line = lines.get(at);
      if (line.startsWith(key + ":")) {
        Matcher matcher = own.matcher(line);
        boolean goesOn = lines.get(at + 1).matches("[\\s-].*");
        if (!matcher.matches() || goesOn) {
          throw changed(key);
        }
        String comment = matcher.group(1) == null ? "" : matcher.group(1);
        lines.set(at, line(key, knobs) + comment);
        return;
      }
      at++;
    }
    if (!knobs.isEmpty()) {
      lines.add(at, line(key, knobs));
    }
  }

  private int fenceAt(List<String> lines, Block.LabBlock lab) throws AuthorProblem {
    return fence(lines, lab.line());
  }

  /// The index of the fence of a lab, which must be there and end.
  private int fence(List<String> lines, int line) throws AuthorProblem {
    boolean begins = line <= lines.size() && lines.get(line - 1).strip().equals(FENCE + "lab");
    boolean ends =
        begins
            && lines.subList(line, lines.size()).stream()
                .map(String::strip)
                .anyMatch(FENCE::equals);
    if (!ends) {
      throw changed(FENCE + "lab");
    }
    return line - 1;
  }

  private AuthorProblem changed(String what) {
    return new AuthorProblem(
        "file.changed", "file", file, "what", WORDS.say("file.changed.what", "what", what));
  }

  private List<String> lines() throws AuthorProblem {
    return new ArrayList<>(AuthorFiles.read(file).lines().toList());
  }

  private void write(List<String> lines) throws AuthorProblem {
    String lineBreak = AuthorFiles.read(file).contains("\r\n") ? "\r\n" : "\n";
    AuthorFiles.replace(file, String.join(lineBreak, lines) + lineBreak);
  }
}
