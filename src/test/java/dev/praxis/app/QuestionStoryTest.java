package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.progress.Confidence;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Outcome;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuestionStoryTest extends FxTest {
  private static final String LESSON = "k-means";
  private static final String QUESTION = "ends";
  @TempDir Path folder;

  @Test
  void a_wrong_option_shows_its_why_and_both_answers_are_kept_with_their_confidence() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(LESSON);
      List<Question.Single.Option> options = options(bench);
      var wrong = options.stream().filter(option -> !option.right()).findFirst().orElseThrow();
      var right = options.stream().filter(Question.Single.Option::right).findFirst().orElseThrow();

      answer(bench, wrong.text(), "certain");
      boolean wrongWhy = ask(() -> Seen.says(option(bench, wrong.text()), wrong.why()));
      boolean rightWhyToo = ask(() -> Seen.says(card(bench), right.why()));
      answer(bench, right.text(), "guess");
      boolean rightWhy = ask(() -> Seen.says(option(bench, right.text()), right.why()));

      assertThat(wrongWhy).isTrue();
      assertThat(rightWhyToo).as("the answer given away with the first why").isFalse();
      assertThat(rightWhy).isTrue();
      until("both answers are kept", () -> kept(bench).size() == 2);
      assertThat(kept(bench).stream().map(GivenAnswer::outcome))
          .containsExactly(Outcome.WRONG, Outcome.RIGHT);
      assertThat(kept(bench).stream().map(GivenAnswer::confidence))
          .containsExactly(Optional.of(Confidence.CERTAIN), Optional.of(Confidence.GUESS));
    }
  }

  /// Chooses with the space bar, says how sure, and checks.
  private static void answer(Workbench bench, String text, String sure) {
    act(() -> option(bench, text).requestFocus());
    bench.keys(KeyCode.SPACE);
    act(
        () -> {
          Workbench.fire(
              Seen.one(
                  card(bench), ToggleButton.class, toggle -> toggle.getText().startsWith(sure)));
          Workbench.fire(Seen.named(card(bench), Button.class, "Check"));
        });
  }

  private static Node card(Workbench bench) {
    return Seen.byId(bench.shell(), Node.class, "question-" + QUESTION).orElseThrow();
  }

  private static HBox option(Workbench bench, String text) {
    return Seen.one(
        card(bench),
        HBox.class,
        box -> box.getStyleClass().contains("option") && text.equals(box.getAccessibleText()));
  }

  private static List<Question.Single.Option> options(Workbench bench) {
    return bench.window().course().lesson(LESSON).orElseThrow().questions().stream()
        .filter(question -> question.id().equals(QUESTION))
        .map(question -> ((Question.Single) question).options())
        .findFirst()
        .orElseThrow();
  }

  private static List<GivenAnswer> kept(Workbench bench) {
    return bench.store().answers().of(LESSON).stream().map(Kept::what).toList();
  }
}
