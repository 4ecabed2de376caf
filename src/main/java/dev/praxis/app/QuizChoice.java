package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.Sitting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Which questions a quiz is made of.
///
/// @param lessons ids; empty for all
/// @param kinds empty for all
/// @param levels empty for all
/// @param missed only questions whose latest answer was not right
/// @param most how many at most
record QuizChoice(
    Set<String> lessons, Set<String> kinds, Set<Level> levels, boolean missed, int most) {
  QuizChoice {
    lessons = Set.copyOf(lessons);
    kinds = Set.copyOf(kinds);
    levels = Set.copyOf(levels);
  }

  /// What the learner has missed so far.
  interface Missed {
    boolean is(String lesson, String question);
  }

  /// Every question that fits, in the order of the course.
  List<Sitting.Slot> fitting(Course course, Missed wrong) {
    var slots = new ArrayList<Sitting.Slot>();
    for (Lesson lesson : course.lessons()) {
      for (Item item : lesson.items()) {
        if (fits(lesson, item) && (!missed || wrong.is(lesson.id(), item.id()))) {
          slots.add(new Sitting.Slot(lesson.id(), item.id(), 0, ""));
        }
      }
    }
    return slots;
  }

  private boolean fits(Lesson lesson, Item item) {
    Optional<Level> level = item.written().head().level();
    return (lessons.isEmpty() || lessons.contains(lesson.id()))
        && (kinds.isEmpty() || kinds.contains(item.written().kind()))
        && (levels.isEmpty() || level.filter(levels::contains).isPresent());
  }

  /// The questions of one sitting, mixed, each with a seed of its own. The same seed gives the same
  /// sitting.
  List<Sitting.Slot> drawn(Course course, Missed wrong, long seed) {
    var slots = new ArrayList<>(fitting(course, wrong));
    var random = new Random(seed);
    Collections.shuffle(slots, random);
    return slots.stream()
        .limit(most)
        .map(slot -> new Sitting.Slot(slot.lesson(), slot.question(), random.nextInt(1 << 30), ""))
        .toList();
  }
}
