package dev.praxis.course.author;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.course.Module;
import dev.praxis.lab.Lab;
import dev.praxis.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;

/// Begins courses, modules and lessons as small files that an author goes on with. Nothing that is
/// there is overwritten; lists that name the new file get it at their end, comments stay.
public final class NewFiles {
  private static final Words WORDS = Words.of(NewFiles.class);
  private static final String COURSE = "course.yaml";
  private static final String MODULE = "module.yaml";

  private NewFiles() {}

  /// Begins a course in a folder, which may be there already.
  ///
  /// @return the file that was made
  /// @throws AuthorProblem when there is a course in it, or it cannot be written
  public static Path course(Path folder, String title) throws AuthorProblem {
    Path file = folder.resolve(COURSE);
    String id = named(folder, "course");
    String text =
        AuthorFiles.template("new-course.yaml")
            .replace("[[id]]", id)
            .replace("[[title]]", titled(title));
    AuthorFiles.create(file, text);
    return file;
  }

  /// Begins a module in a folder of a course; the folder's name is its id.
  ///
  /// @return the file that was made
  public static Path module(Path folder, String title) throws AuthorProblem {
    String id = named(folder, "module");
    Path course = above(folder).resolve(COURSE);
    if (!Files.isRegularFile(course)) {
      throw new AuthorProblem("new.no-course", "folder", above(folder));
    }
    ListEdit listed = ListEdit.adding(course, "modules", id);
    String summary = YamlText.quoted(WORDS.say("new.module.summary"));
    String text =
        AuthorFiles.template("new-module.yaml")
            .replace("[[summary]]", summary)
            .replace("[[title]]", titled(title));
    Path file = folder.resolve(MODULE);
    AuthorFiles.create(file, text);
    listed.write();
    return file;
  }

  /// Begins a lesson: `place` is a module's folder and the lesson's id, as `course/basics/trees`.
  ///
  /// @return the file that was made
  public static Path lesson(Path place, String title, Lab<?, ?> lab) throws AuthorProblem {
    String id = named(place, "lesson");
    Path module = above(place);
    if (!Files.isRegularFile(module.resolve(MODULE))) {
      throw new AuthorProblem("new.no-module", "folder", module);
    }
    inCourse(module, id);
    ListEdit listed = ListEdit.adding(module.resolve(MODULE), "lessons", id);
    Path file = module.resolve(id + ".md");
    AuthorFiles.create(file, new LessonTemplate(lab).filled(id, titled(title)));
    listed.write();
    return file;
  }

  /// The module must be taught in its course, and the id be free there.
  private static void inCourse(Path module, String id) throws AuthorProblem {
    Path folder = above(module);
    if (!Files.isRegularFile(folder.resolve(COURSE))) {
      throw new AuthorProblem("new.no-course", "folder", folder);
    }
    Course course = CourseReader.read(folder);
    String name = String.valueOf(module.getFileName());
    if (course.modules().stream().map(Module::id).noneMatch(name::equals)) {
      throw new AuthorProblem(
          "new.module-unlisted", "module", name, "file", folder.resolve(COURSE));
    }
    var twin = course.lesson(id).map(Lesson::file);
    if (twin.isPresent()) {
      throw new AuthorProblem("new.lesson-twice", "id", id, "file", twin.get());
    }
  }

  private static Path above(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    return parent == null ? folder.toAbsolutePath() : parent;
  }

  private static String named(Path folder, String kind) throws AuthorProblem {
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!Lesson.isId(id)) {
      throw new AuthorProblem("new.id", "id", id, "kind", kind);
    }
    return id;
  }

  private static String titled(String title) throws AuthorProblem {
    if (title.isBlank()) {
      throw new AuthorProblem("new.title");
    }
    return YamlText.quoted(title.strip());
  }
}
