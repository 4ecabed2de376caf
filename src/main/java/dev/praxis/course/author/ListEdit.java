package dev.praxis.course.author;

import dev.praxis.course.YamlList;
import java.nio.file.Path;

/// Adds a name to a list in `course.yaml` or `module.yaml`; everything else in the file, comments
/// included, stays as it is.
final class ListEdit {
  private final Path file;
  private final String before;
  private final String after;

  private ListEdit(Path file, String before, String after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /// Works the change out without making it.
  static ListEdit adding(Path file, String key, String name) throws AuthorProblem {
    String text = AuthorFiles.read(file);
    String changed = YamlList.added(text, key, name).orElseThrow(() -> unfit(file, key, name));
    return new ListEdit(file, text, changed);
  }

  private static AuthorProblem unfit(Path file, String key, String name) {
    return new AuthorProblem("new.list", "key", key, "file", file, "name", name);
  }

  void write() throws AuthorProblem {
    if (!before.equals(after)) {
      AuthorFiles.replace(file, after);
    }
  }
}
