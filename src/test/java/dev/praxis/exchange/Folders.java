package dev.praxis.exchange;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.quiz.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Course folders of a test.
final class Folders {
  private Folders() {}

  static Path fresh() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target/exchange")), "course");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Course placed(Brought brought) {
    try {
      return CourseReader.read(Placing.place(brought, fresh()).folder());
    } catch (ExchangeProblem problem) {
      throw new AssertionError(problem);
    }
  }

  static List<Question> questions(Brought brought) {
    return placed(brought).lessons().stream().flatMap(one -> one.questions().stream()).toList();
  }

  /// What a question means, without where it stands.
  static List<Map<String, Object>> meaning(List<Question> questions) {
    return questions.stream().map(QuestionTree::of).toList();
  }

  static Lesson only(Course course) {
    return course.lessons().getFirst();
  }
}
