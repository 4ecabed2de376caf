package dev.praxis.course.author;

import dev.praxis.course.Assignment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Writes an assignment file that `AssignmentReader` reads back as the same assignment.
public final class NewAssignment {
  private NewAssignment() {}

  /// @return the file that was made
  /// @throws AuthorProblem when it is there already, or cannot be written
  public static Path file(Path file, Assignment assignment) throws AuthorProblem {
    AuthorFiles.create(file, text(assignment));
    return file;
  }

  private static String text(Assignment assignment) {
    return String.join(
        "\n",
        "title: " + YamlText.quoted(assignment.title()),
        "lessons: " + list(assignment.lessons()),
        "due: " + assignment.due(),
        "seed: " + assignment.seed(),
        "count: " + assignment.count(),
        "minutes: " + assignment.limit().map(limit -> limit.toMinutes()).orElse(0L),
        "lock: " + list(assignment.lock().stream().sorted().toList()),
        "");
  }

  private static String list(List<String> texts) {
    return texts.stream().map(YamlText::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
