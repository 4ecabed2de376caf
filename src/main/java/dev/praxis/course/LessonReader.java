package dev.praxis.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one lesson: what stands between `---` at its top, and the Markdown below.
final class LessonReader {
  private static final Set<String> KEYS =
      Set.of("id", "title", "minutes", "draft", "needs", "objectives");
  private static final String FENCE = "---";
  private static final int SOME_MINUTES = 20;
  private final Problems problems;
  private final CourseFiles files;
  private final Path path;
  private Optional<Block.LabBlock> lab = Optional.empty();
  private String id = "";
  private int walkthroughs;

  private LessonReader(Problems problems, CourseFiles files, Path path) {
    this.problems = problems;
    this.files = files;
    this.path = path;
  }

  /// The lesson in a file; nothing when there are problems.
  static Optional<Lesson> read(CourseFiles files, Path path, Problems problems) {
    return files
        .text(path, problems)
        .flatMap(text -> new LessonReader(problems, files, path).lesson(text))
        .filter(lesson -> problems.isEmpty());
  }

  private Optional<Lesson> lesson(String text) {
    List<String> lines = text.lines().toList();
    int end =
        !lines.isEmpty() && lines.getFirst().stripTrailing().equals(FENCE) ? endOfHead(lines) : -1;
    if (end < 0) {
      problems.add(1, "lesson.head");
      return Optional.empty();
    }
    String head = String.join("\n", lines.subList(1, end));
    String body = "\n".repeat(end + 1) + String.join("\n", lines.subList(end + 1, lines.size()));
    return YamlReader.read(head, 2, problems)
        .flatMap(yaml -> Fields.of(yaml, "the head of a lesson", problems, KEYS))
        .map(fields -> lesson(fields, body));
  }

  private static int endOfHead(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        return i;
      }
    }
    return -1;
  }

  private Lesson lesson(Fields head, String body) {
    id = head.text("id");
    var reader =
        new BlockReader(problems, Optional.of(new BlockReader.Images(files, path)), this::fence, 0);
    return new Lesson(
        id,
        head.text("title"),
        head.wholeOr("minutes", 1, SOME_MINUTES),
        head.line("minutes"),
        head.truthOr("draft", false),
        head.texts("needs").stream().map(Yaml.Scalar::text).toList(),
        head.line("needs"),
        objectives(head),
        reader.read(body),
        files.shown(path));
  }

  private List<Lesson.Objective> objectives(Fields head) {
    var objectives = new ArrayList<Lesson.Objective>();
    for (Yaml item : head.items("objectives")) {
      Fields.of(item, "an objective", problems, Set.of("id", "text"))
          .ifPresent(
              fields ->
                  objectives.add(
                      new Lesson.Objective(fields.text("id"), fields.text("text"), fields.line())));
    }
    return objectives;
  }

  private Optional<Block> fence(String kind, String content, int line) {
    Optional<Yaml> yaml = YamlReader.read(content, line + 1, problems);
    return yaml.flatMap(
        value ->
            switch (kind) {
              case "quiz" ->
                  Item.read(value, new LabReader(problems, files, path), problems)
                      .map(Block.QuizBlock::new);
              case "lab" -> lab(value, line);
              default -> walkthrough(value, line);
            });
  }

  private Optional<Block> lab(Yaml yaml, int line) {
    var block = new LabReader(problems, files, path).read(yaml, line);
    lab = block;
    return block.map(Block.class::cast);
  }

  private Optional<Block> walkthrough(Yaml yaml, int line) {
    var stages = new WalkthroughReader(problems).stages(yaml);
    if (lab.isEmpty()) {
      problems.add(line, "walkthrough.no-lab");
      return Optional.empty();
    }
    walkthroughs++;
    var walkthrough = WalkthroughReader.over(lab.get(), id + "/" + walkthroughs, stages);
    return Optional.of(new Block.WalkthroughBlock(walkthrough, line));
  }
}
