package dev.praxis.exchange;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes a course folder of what another format brought. It is written beside its place, read as
/// any
/// course, and moved there only when every lesson can be read.
public final class Placing {
  private static final String MODULE = "lessons";
  private final List<Left> left;

  private Placing(List<Left> left) {
    this.left = new ArrayList<>(left);
  }

  /// A course in its place.
  ///
  /// @param left all that could not be used, or not quite
  public record Placed(Path folder, int lessons, int questions, List<Left> left) {
    public Placed {
      left = List.copyOf(left);
    }
  }

  /// @param target the folder that becomes the course; it may not be there yet, but empty
  public static Placed place(Brought brought, Path target) throws ExchangeProblem {
    if (brought.lessons().isEmpty()) {
      throw new ExchangeProblem("nothing");
    }
    return new Placing(brought.left()).placed(brought, target);
  }

  private Placed placed(Brought brought, Path target) throws ExchangeProblem {
    try (var beside = Beside.of(target)) {
      Course course = written(brought, beside.folder());
      beside.move();
      int questions = course.lessons().stream().mapToInt(one -> one.items().size()).sum();
      return new Placed(target, course.lessons().size(), questions, left);
    } catch (IOException unwritable) {
      throw new ExchangeProblem("unwritable", "folder", target);
    }
  }

  private Course written(Brought brought, Path folder) throws IOException, ExchangeProblem {
    var lessons = new ArrayList<>(brought.lessons());
    Course course = write(brought.title(), lessons, folder);
    for (int round = 0; round < Mending.ROUNDS && !course.broken().isEmpty(); round++) {
      var mending = new Mending(round, left);
      for (Course.BrokenLesson broken : course.broken()) {
        int which = number(broken);
        lessons.set(which, mending.mended(lessons.get(which), broken));
      }
      course = write(brought.title(), lessons, folder);
    }
    if (!course.allProblems().isEmpty()) {
      throw new ExchangeProblem("unreadable", "problem", course.allProblems().getFirst().said());
    }
    return course;
  }

  private static int number(Course.BrokenLesson broken) {
    String name = broken.file().replaceFirst(".*/", "");
    return Integer.parseInt(name.substring(0, 3)) - 1;
  }

  private static Course write(String title, List<LessonDraft> lessons, Path folder)
      throws IOException {
    var names = new ArrayList<String>();
    Path module = Files.createDirectories(folder.resolve(MODULE));
    for (LessonDraft lesson : lessons) {
      String name = "%3s-%s".formatted(names.size() + 1, lesson.id()).replace(' ', '0');
      names.add(name);
      Files.writeString(module.resolve(name + ".md"), LessonWriter.write(lesson));
    }
    String called = title.isEmpty() ? lessons.getFirst().title() : title;
    var course = new LinkedHashMap<String, Object>(Map.of("title", called));
    course.put("modules", List.of(MODULE));
    var head = new LinkedHashMap<String, Object>(Map.of("title", called));
    head.put("lessons", names);
    Files.writeString(folder.resolve("course.yaml"), YamlText.of(course));
    Files.writeString(module.resolve("module.yaml"), YamlText.of(head));
    return CourseReader.read(folder);
  }
}
