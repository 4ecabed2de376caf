package dev.praxis.app;

import dev.praxis.app.Teacher.Recent;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Courses opened from folders, remembered a line each: title, tab, folder.
final class RecentCourses {
  private static final String KEY = "courses";
  private static final int MOST = 5;
  private final Memory memory;

  RecentCourses(Memory memory) {
    this.memory = memory;
  }

  List<Recent> list() {
    return memory.recall(KEY).orElse("").lines().flatMap(line -> read(line).stream()).toList();
  }

  private static List<Recent> read(String line) {
    String[] parts = line.split("\t", 2);
    try {
      return parts.length < 2 ? List.of() : List.of(new Recent(parts[0], Path.of(parts[1])));
    } catch (InvalidPathException fromElsewhere) {
      return List.of();
    }
  }

  void add(Recent opened) {
    var all = new ArrayList<Recent>();
    all.add(new Recent(opened.title().replaceAll("\\s+", " "), opened.folder()));
    list().stream().filter(one -> !one.folder().equals(opened.folder())).forEach(all::add);
    memory.remember(
        KEY,
        all.stream()
            .limit(MOST)
            .map(one -> one.title() + "\t" + one.folder())
            .collect(Collectors.joining("\n")));
  }
}
