package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Experiment;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComeBackStoryTest extends FxTest {
  private static final String LESSON = "k-means";
  private static final String QUESTION = "ends";
  private static final double PLACE = 0.4;
  @TempDir Path folder;

  @Test
  void after_closing_and_opening_again_everything_is_where_it_was() {
    Experiment left;
    try (var bench = Workbench.open(folder)) {
      bench.smallerText();
      bench.lesson(LESSON);
      answerRight(bench);
      bench.press("start-walkthrough");
      walkOneStep(bench);
      turnRestarts(bench);
      act(() -> text(bench).setVvalue(PLACE));
      bench.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
      left = bench.rested().experiment();
    }

    try (var bench = Workbench.open(folder)) {
      bench.rested();

      assertThat(ask(() -> bench.shell().learnPage().lesson().orElseThrow().id()))
          .isEqualTo(LESSON);
      assertThat(bench.shown().experiment()).isEqualTo(left);
      assertThat(left.settings().whole("restarts")).isEqualTo(3);
      assertThat(ask(() -> Seen.says(coach(bench), "STEP 2 OF"))).isTrue();
      assertThat(ask(() -> Seen.says(card(bench), "answered this one rightly before"))).isTrue();
      assertThat(bench.scene().getStylesheets().getFirst()).endsWith("tokens-dark.css");
      assertThat(bench.shell().getStyleClass()).contains("scale-80");
      until("the text is where it was", () -> Math.abs(text(bench).getVvalue() - PLACE) < 0.01);
    }
  }

  @Test
  void a_lab_opened_again_is_as_it_was_left_and_there_is_a_way_back_to_how_it_came() {
    try (var bench = Workbench.open(folder)) {
      bench.go(new Place.LabAsLeft("k-means"));
      bench.rested();
      turnRestarts(bench);
      bench.rested();
    }

    try (var bench = Workbench.open(folder)) {
      bench.go(new Place.LabAsLeft("k-means"));
      assertThat(bench.rested().settings().whole("restarts")).isEqualTo(3);

      bench.press("as-it-came");
      until("it is as it came", () -> bench.shown().settings().whole("restarts") == 1);

      act(() -> bench.lab().undo());
      until("it is as it was left", () -> bench.shown().settings().whole("restarts") == 3);
    }
  }

  @Test
  void a_place_gone_back_to_does_not_pull_the_reader_back_later() {
    try (var bench = Workbench.open(folder)) {
      bench.smallerText();
      bench.lesson(LESSON);
      bench.rested();
      act(() -> text(bench).setVvalue(PLACE));
    }

    try (var bench = Workbench.open(folder)) {
      bench.rested();
      until("the text is where it was", () -> Math.abs(text(bench).getVvalue() - PLACE) < 0.01);
      act(() -> scroll(bench));
      double chosen = ask(() -> text(bench).getVvalue());
      double height = ask(() -> text(bench).getContent().getLayoutBounds().getHeight());
      answerRight(bench);
      until(
          "the answer made the text longer",
          () -> text(bench).getContent().getLayoutBounds().getHeight() > height + 1);

      assertThat(chosen).isNotCloseTo(PLACE, within(0.01));
      assertThat(ask(() -> text(bench).getVvalue())).isCloseTo(chosen, within(0.05));
    }
  }

  private static void scroll(Workbench bench) {
    Node page = text(bench).getContent();
    for (int i = 0; i < 20; i++) {
      page.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              10,
              10,
              10,
              10,
              false,
              false,
              false,
              false,
              false,
              false,
              0,
              -40,
              0,
              -40,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
    }
  }

  private static ScrollPane text(Workbench bench) {
    return (ScrollPane) bench.shell().lookup(".lesson-scroll");
  }

  private static Node coach(Workbench bench) {
    return Seen.byId(bench.shell(), Node.class, "coach").orElseThrow();
  }

  private static Node card(Workbench bench) {
    return Seen.byId(bench.shell(), Node.class, "question-" + QUESTION).orElseThrow();
  }

  private static void answerRight(Workbench bench) {
    String right =
        bench.window().course().lesson(LESSON).orElseThrow().questions().stream()
            .filter(question -> question.id().equals(QUESTION))
            .flatMap(question -> ((Question.Single) question).options().stream())
            .filter(Question.Single.Option::right)
            .map(Question.Single.Option::text)
            .findFirst()
            .orElseThrow();
    act(() -> option(bench, right).requestFocus());
    bench.keys(KeyCode.SPACE);
    act(() -> Workbench.fire(Seen.named(card(bench), Button.class, "Check")));
  }

  private static HBox option(Workbench bench, String text) {
    return Seen.one(card(bench), HBox.class, box -> text.equals(box.getAccessibleText()));
  }

  private static void walkOneStep(Workbench bench) {
    bench.rested();
    act(
        () -> {
          List<ToggleButton> choices =
              Seen.all(coach(bench), ToggleButton.class)
                  .filter(toggle -> toggle.getStyleClass().contains("choice-button"))
                  .toList();
          Workbench.fire(choices.getFirst());
          Workbench.fire(choices.getLast());
        });
    bench.press("coach-predict");
    bench.press("coach-show");
    bench.press("coach-next");
  }

  private static void turnRestarts(Workbench bench) {
    act(
        () -> {
          Node knob = Seen.byId(bench.shell(), Node.class, "knob-restarts").orElseThrow();
          Seen.all(knob, Slider.class).findFirst().orElseThrow().setValue(3);
        });
    until("the knob is turned", () -> bench.shown().settings().whole("restarts") == 3);
  }
}
