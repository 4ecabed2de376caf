package dev.praxis.course;

import dev.praxis.lab.LabSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is wrong with a course while it is being written: everything but what playing shows. Only
/// lessons that changed are looked at again. Safe for use by many threads.
public final class CourseProblems {
  private final Function<String, Optional<LabSpec>> labs;
  private final Map<Lesson, List<Problem>> known = new HashMap<>();
  private Set<String> names = Set.of();

  /// @param labs the declaration of a lab by its name, where there is such a lab
  public CourseProblems(Function<String, Optional<LabSpec>> labs) {
    this.labs = labs;
  }

  /// The problems, by file and line.
  public synchronized List<Problem> of(Course course) {
    Set<String> now = names(course);
    if (!now.equals(names)) {
      names = now;
      known.clear();
    }
    known.keySet().retainAll(Set.copyOf(course.lessons()));
    var found = new ArrayList<>(course.allProblems());
    found.addAll(CourseLint.of(course));
    for (Lesson lesson : course.lessons()) {
      found.addAll(known.computeIfAbsent(lesson, fresh -> Lint.lesson(fresh, course, labs)));
    }
    return found.stream().distinct().sorted().toList();
  }

  /// What lessons may refer to elsewhere in the course.
  private static Set<String> names(Course course) {
    var names = new HashSet<String>();
    course.lessons().forEach(lesson -> names.add("lesson " + lesson.id()));
    course.glossary().terms().forEach(term -> names.add("term " + term.id()));
    names.add("broken " + course.broken().isEmpty());
    return names;
  }
}
