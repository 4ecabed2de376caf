package dev.praxis.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A course as it was read.
///
/// @param id what its progress is kept under
/// @param folder where it was read from; images are named relative to it
/// @param broken lessons that could not be read, with their problems
/// @param problems of everything that is not a lesson
public record Course(
    String id,
    String title,
    Path folder,
    String licence,
    List<String> authors,
    List<Module> modules,
    Glossary glossary,
    List<BrokenLesson> broken,
    List<Problem> problems) {
  public Course {
    authors = List.copyOf(authors);
    modules = List.copyOf(modules);
    broken = List.copyOf(broken);
    problems = List.copyOf(problems);
  }

  /// A lesson that could not be read.
  ///
  /// @param module id of its module
  /// @param file as in its problems
  public record BrokenLesson(String module, String file, List<Problem> problems) {
    public BrokenLesson {
      problems = List.copyOf(problems);
    }
  }

  Course with(List<Module> nowModules, List<BrokenLesson> nowBroken) {
    return new Course(
        id, title, folder, licence, authors, nowModules, glossary, nowBroken, problems);
  }

  Course withProblems(List<Problem> nowProblems) {
    return new Course(id, title, folder, licence, authors, modules, glossary, broken, nowProblems);
  }

  /// The lessons that could be read, in the order of the course.
  public List<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }

  public Optional<Lesson> lesson(String id) {
    return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }

  /// Every problem found while reading, by file and line.
  public List<Problem> allProblems() {
    return Stream.concat(
            problems.stream(), broken.stream().flatMap(lesson -> lesson.problems().stream()))
        .sorted()
        .toList();
  }
}
