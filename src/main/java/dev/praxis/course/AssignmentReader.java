package dev.praxis.course;

import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads an assignment file, which comes from someone else: bounded as lessons are.
public final class AssignmentReader {
  private static final Set<String> KEYS =
      Set.of("title", "lessons", "due", "seed", "count", "minutes", "lock");
  private static final int USUAL_COUNT = 10;
  private final Course course;
  private final Assignment.Specs labs;
  private final Problems problems;

  private AssignmentReader(Course course, Assignment.Specs labs, Problems problems) {
    this.course = course;
    this.labs = labs;
    this.problems = problems;
  }

  /// @param assignment nothing where there are problems
  public record Result(Optional<Assignment> assignment, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /// Reads a file for a course; never throws for what is in it.
  public static Result read(Path file, Course course, Assignment.Specs labs) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
    var problems = new Problems(String.valueOf(whole.getFileName()));
    Optional<Assignment> found =
        new CourseFiles(folder)
            .text(folder.relativize(whole), problems)
            .flatMap(text -> YamlReader.read(text, 1, problems))
            .flatMap(yaml -> Fields.of(yaml, "an assignment", problems, KEYS))
            .map(fields -> new AssignmentReader(course, labs, problems).assignment(fields));
    return new Result(found.filter(each -> problems.isEmpty()), problems.list());
  }

  private Assignment assignment(Fields fields) {
    List<String> lessons = lessons(fields);
    int minutes = fields.wholeOr("minutes", 0, 0);
    return new Assignment(
        fields.text("title"),
        lessons,
        due(fields),
        fields.wholeOr("seed", 0, 0),
        fields.wholeOr("count", 1, USUAL_COUNT),
        minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty(),
        lock(fields, lessons));
  }

  private List<String> lessons(Fields fields) {
    fields.needed("lessons");
    List<String> known = course.lessons().stream().map(Lesson::id).toList();
    var ids = new ArrayList<String>();
    for (Yaml.Scalar lesson : fields.texts("lessons")) {
      if (!known.contains(lesson.text())) {
        problems.add(
            lesson.line(),
            "assignment.no-lesson",
            "id",
            lesson.text(),
            "near",
            Problems.meant(lesson.text(), known));
      }
      ids.add(lesson.text());
    }
    return ids;
  }

  private LocalDate due(Fields fields) {
    try {
      return LocalDate.parse(fields.text("due"));
    } catch (DateTimeException none) {
      problems.add(fields.line("due"), "assignment.due");
      return LocalDate.EPOCH;
    }
  }

  private Set<String> lock(Fields fields, List<String> lessons) {
    Set<String> known = knobs(lessons);
    var lock = new HashSet<String>();
    for (Yaml.Scalar knob : fields.texts("lock")) {
      if (!known.contains(knob.text())) {
        problems.add(
            knob.line(),
            "assignment.no-knob",
            "knob",
            knob.text(),
            "near",
            Problems.meant(knob.text(), known));
      }
      lock.add(knob.text());
    }
    return lock;
  }

  private Set<String> knobs(List<String> lessons) {
    var knobs = new TreeSet<String>();
    for (String id : lessons) {
      course.lesson(id).stream()
          .flatMap(lesson -> lesson.labs().stream())
          .flatMap(lab -> labs.apply(lab.experiment().lab()).stream())
          .map(LabSpec::knobs)
          .forEach(each -> each.stream().map(Knob::id).forEach(knobs::add));
    }
    return knobs;
  }
}
