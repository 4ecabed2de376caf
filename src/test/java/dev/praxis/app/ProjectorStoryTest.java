package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.progress.Outcome;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher shows a lesson to a class.
final class ProjectorStoryTest extends FxTest {
  private static final String LESSON = "decision-trees";
  private static final String QUESTION = "error-blind";
  @TempDir Path folder;

  private static Node card(Workbench bench) {
    return ask(() -> Seen.byId(bench.shell(), Node.class, "question-" + QUESTION).orElseThrow());
  }

  private static Button button(Workbench bench, String words) {
    return ask(
        () ->
            Seen.all(card(bench), Button.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
  }

  private static boolean sees(Workbench bench, String id) {
    return ask(() -> Seen.byId(bench.shell(), ToggleButton.class, id).isPresent());
  }

  @Test
  void only_the_lesson_is_seen_and_the_answer_waits_until_it_is_shown() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(LESSON);

      bench.keys(KeyCode.F5);
      until("the rail is gone", () -> !sees(bench, "rail-home"));
      String before = said(bench);
      act(() -> Workbench.fire(button(bench, "Show the answer")));

      assertThat(said(bench)).isNotEqualTo(before);
      assertThat(bench.store().answers().tries(LESSON)).isEmpty();

      bench.keys(KeyCode.ESCAPE);
      until("the rail is back", () -> sees(bench, "rail-home"));
    }
  }

  @Test
  void what_a_class_answers_is_marked_but_not_kept_and_the_teacher_s_own_answers_stay() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(LESSON);
      answer(bench);
      until("an answer is kept", () -> !bench.store().answers().tries(LESSON).isEmpty());
      Outcome own = bench.store().answers().latest().get(LESSON).get(QUESTION);

      bench.keys(KeyCode.F5);
      answer(bench);
      bench.keys(KeyCode.ESCAPE);

      assertThat(bench.store().answers().tries(LESSON).get(QUESTION).count()).isEqualTo(1);
      assertThat(bench.store().answers().latest().get(LESSON)).containsEntry(QUESTION, own);
    }
  }

  private static void answer(Workbench bench) {
    act(
        () ->
            Seen.all(card(bench), HBox.class)
                .filter(box -> box.getStyleClass().contains("option"))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    bench.keys(KeyCode.SPACE);
    act(() -> Workbench.fire(button(bench, "Check")));
  }

  private static String said(Workbench bench) {
    return ask(
        () ->
            Seen.all(card(bench), Labeled.class)
                .map(Labeled::getText)
                .reduce("", (all, next) -> all + "|" + next));
  }
}
