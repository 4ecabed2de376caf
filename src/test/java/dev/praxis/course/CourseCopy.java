package dev.praxis.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A copy of the small course that a test may break.
final class CourseCopy {
  static final Path SMALL = Path.of("src/test/resources/courses/small");
  static final String TREES = "supervised/trees.md";
  private final Path folder;

  private CourseCopy(Path folder) {
    this.folder = folder;
  }

  static CourseCopy in(Path temporary) throws IOException {
    return of(SMALL, temporary.resolve("small"));
  }

  static CourseCopy of(Path course, Path folder) throws IOException {
    try (var files = Files.walk(course)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(course.relativize(file).toString()));
      }
    }
    return new CourseCopy(folder);
  }

  Path folder() {
    return folder;
  }

  Course read() {
    return CourseReader.read(folder);
  }

  /// Replaces a text that occurs once, and gives the line it stands on.
  int replace(String file, String before, String after) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("not once in " + file + ": " + before);
    }
    Files.writeString(path, text.replace(before, after));
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /// Problems as printed, from the name of the file on.
  List<String> printed(List<Problem> problems) {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return problems.stream().map(problem -> problem.toString().replace(prefix, "")).toList();
  }
}
