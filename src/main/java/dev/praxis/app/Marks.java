package dev.praxis.app;

import dev.praxis.course.Lesson;
import dev.praxis.progress.Answers.Summary;
import java.util.Map;
import java.util.Optional;

/// How far the learner is in each lesson.
final class Marks {
  private final Memory memory;

  Marks(Memory memory) {
    this.memory = memory;
  }

  /// How far a lesson is.
  enum Mark {
    NEW,
    BEGUN,
    FINISHED
  }

  Mark of(Lesson lesson) {
    Map<String, Summary> summaries = memory.summaries();
    Optional<Summary> answers = Optional.ofNullable(summaries.get(lesson.id()));
    boolean read =
        memory
            .store()
            .readings()
            .of(lesson.id())
            .flatMap(reading -> reading.finished())
            .isPresent();
    int right = answers.map(Summary::right).orElse(0);
    if (read && right >= lesson.questions().size()) {
      return Mark.FINISHED;
    }
    boolean walked =
        lesson.walkthroughs().stream()
            .anyMatch(walk -> memory.place(lesson.id(), walk).isPresent());
    return read || walked || answers.isPresent() ? Mark.BEGUN : Mark.NEW;
  }

  /// Questions last answered rightly, of all.
  double share(Lesson lesson) {
    int all = lesson.questions().size();
    int right =
        Optional.ofNullable(memory.summaries().get(lesson.id())).map(Summary::right).orElse(0);
    return all == 0 ? 0 : Math.min(1, (double) right / all);
  }
}
