package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.progress.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NextStepTest {
  private static final Course COURSE = CourseReader.read(Path.of("lessons"));

  @Test
  void the_first_day_begins_with_the_first_lesson() {
    var step = NextStep.of(COURSE, Optional.empty(), lesson -> false, lesson -> List.of());

    assertThat(step.orElseThrow().lesson()).isEqualTo(COURSE.lessons().getFirst());
    assertThat(step.orElseThrow().why()).isEmpty();
  }

  @Test
  void an_objective_mostly_missed_is_read_again_even_when_its_lesson_is_finished() {
    Lesson trees = COURSE.lesson("decision-trees").orElseThrow();
    Map<String, Outcome> wrong =
        trees.questions().stream()
            .collect(Collectors.toMap(question -> question.id(), question -> Outcome.WRONG));

    var step =
        NextStep.of(
            COURSE, Optional.of(trees), lesson -> true, lesson -> Mastery.of(lesson, wrong));

    assertThat(step.orElseThrow().lesson()).isEqualTo(trees);
    assertThat(step.orElseThrow().why()).contains("0 of");
  }

  @Test
  void after_a_finished_lesson_comes_the_first_one_that_is_not() {
    Lesson first = COURSE.lessons().getFirst();

    var step = NextStep.of(COURSE, Optional.of(first), first::equals, lesson -> List.of());

    assertThat(step.orElseThrow().lesson()).isEqualTo(COURSE.lessons().get(1));
  }

  @Test
  void two_answers_are_not_enough_to_say_anything() {
    Lesson trees = COURSE.lesson("decision-trees").orElseThrow();
    var two = Map.of("node-gini", Outcome.WRONG, "gini-drop", Outcome.WRONG);

    assertThat(Mastery.of(trees, two)).noneMatch(Mastery::weak).noneMatch(Mastery::known);
    assertThat(Mastery.of(trees, two).stream().mapToInt(Mastery::answered).sum()).isEqualTo(2);
  }
}
