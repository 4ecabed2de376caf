package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Kept;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import dev.praxis.quiz.SittingText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuizStoryTest extends FxTest {
  private static final int TWENTY = 20;
  @TempDir Path folder;

  @Test
  void an_exam_of_twenty_questions_is_taken_by_keyboard_alone() {
    try (var bench = Workbench.open(folder)) {
      bench.go(sit(bench, Behaviour.EXAM, TWENTY));
      for (int number = 1; number <= TWENTY; number++) {
        shown(bench, number);
        bench.keys(KeyCode.DIGIT1);
        if (number == 2) {
          bench.keys(KeyCode.F);
        }
        bench.keys(KeyCode.ENTER);
      }
      bench.keys(KeyCode.LEFT);
      shown(bench, TWENTY - 1);
      bench.press("quiz-hand-in");
      until("the results are there", () -> bench.has("quiz-results"));

      List<Kept<GivenAnswer>> kept = bench.store().answers().all();
      assertThat(kept).hasSize(TWENTY);
      assertThat(bench.store().sittings().open()).isEmpty();
      Sitting over =
          SittingText.read(bench.store().sittings().over().getFirst().what()).orElseThrow();
      assertThat(over.flags()).containsExactly(1);
      assertThat(over.replies().values()).allMatch(reply -> reply.verdict().isPresent());
    }
  }

  @Test
  void nothing_is_told_in_an_exam_before_it_is_handed_in() {
    try (var bench = Workbench.open(folder)) {
      bench.go(sit(bench, Behaviour.EXAM, 2));
      shown(bench, 1);
      bench.keys(KeyCode.DIGIT1);
      bench.keys(KeyCode.H);

      assertThat(ask(() -> Seen.says(page(bench), "note at your choice"))).isFalse();
      assertThat(ask(() -> bench.shell().lookupAll(".hint"))).isEmpty();
      assertThat(bench.store().answers().all()).isEmpty();
    }
  }

  @Test
  void a_sitting_goes_on_at_the_same_question_with_what_was_answered() {
    try (var bench = Workbench.open(folder)) {
      bench.go(sit(bench, Behaviour.EXAM, 3));
      shown(bench, 1);
      bench.keys(KeyCode.DIGIT2);
      bench.keys(KeyCode.ENTER);
      shown(bench, 2);
    }
    try (var bench = Workbench.open(folder)) {
      bench.go(new Place.Quiz());
      bench.press("quiz-resume");
      shown(bench, 2);
      bench.keys(KeyCode.LEFT);
      shown(bench, 1);

      assertThat(ask(() -> page(bench).lookupAll(".option:chosen"))).hasSize(1);
    }
  }

  @Test
  void practice_tells_at_once_and_keeps_the_first_marked_try() {
    try (var bench = Workbench.open(folder)) {
      bench.go(sit(bench, Behaviour.PRACTICE, 2));
      shown(bench, 1);
      for (KeyCode digit : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
        bench.keys(digit);
        bench.keys(KeyCode.ENTER);
      }
      until("a try is kept", () -> !bench.store().answers().all().isEmpty());
      bench.press("quiz-hand-in");
      until("the results are there", () -> bench.has("quiz-results"));

      Sitting over =
          SittingText.read(bench.store().sittings().over().getFirst().what()).orElseThrow();
      GivenAnswer first = bench.store().answers().all().getFirst().what();
      assertThat(over.reply(0).answer()).isEqualTo(first.given());
      assertThat(over.reply(0).verdict().orElseThrow().share()).isEqualTo(first.share());
    }
  }

  @Test
  void an_exam_whose_time_is_over_hands_itself_in() {
    try (var bench = Workbench.open(folder)) {
      var place = (Place.Sit) sit(bench, Behaviour.EXAM, 2);
      Sitting late =
          Sitting.begin(
              Behaviour.EXAM,
              "Exam",
              Optional.of(Duration.ofMinutes(1)),
              Instant.now().minusSeconds(61),
              place.sitting().slots());
      bench.go(new Place.Sit(late));

      until("it is handed in", () -> bench.has("quiz-results"));
      assertThat(bench.store().sittings().open()).isEmpty();
    }
  }

  @Test
  void a_quiz_is_made_from_one_lesson_and_one_kind() {
    try (var bench = Workbench.open(folder)) {
      bench.go(new Place.Quiz());
      until("the choice is there", () -> bench.has("quiz-practise"));
      act(
          () -> {
            Workbench.fire(Seen.named(page(bench), ToggleButton.class, "From k-means"));
            Workbench.fire(Seen.named(page(bench), ToggleButton.class, "Kinds order"));
          });
      bench.press("quiz-practise");
      until("a question is put", () -> bench.has("question-lloyd-order"));
    }
  }

  private static Place sit(Workbench bench, Behaviour behaviour, int count) {
    var choice = new QuizChoice(Set.of(), Set.of("single"), Set.of(), false, count);
    var slots = choice.drawn(bench.window().course(), (lesson, question) -> false, 7);
    assertThat(slots).hasSize(count);
    return new Place.Sit(Sitting.begin(behaviour, "Quiz", Optional.empty(), Instant.now(), slots));
  }

  private static void shown(Workbench bench, int number) {
    until(
        "question " + number + " is put",
        () ->
            Seen.says(page(bench), number + " OF ")
                && !page(bench).lookupAll(".question-card").isEmpty());
  }

  private static Node page(Workbench bench) {
    return bench.shell();
  }
}
