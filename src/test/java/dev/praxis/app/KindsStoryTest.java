package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.course.Item;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Snapshot;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Outcome;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Grade;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each kind answered once wrong and once right by keyboard, and graded again from what was kept.
final class KindsStoryTest extends FxTest {
  private static final String TREES = "decision-trees";
  private static final String LINES = "linear-regression";
  private static final String GROUPS = "k-means";
  @TempDir Path folder;

  @Test
  void lines_are_put_in_order_with_alt_and_the_arrows() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(GROUPS);
      var question = (Question.Order) item(bench, GROUPS, "lloyd-order").written();
      List<String> reversed = question.lines().reversed();

      arrange(bench, reversed);
      bench.keys(KeyCode.ENTER);
      arrange(bench, question.lines());
      bench.keys(KeyCode.ENTER);

      assertKept(bench, GROUPS, "lloyd-order", Outcome.WRONG, Outcome.RIGHT);
    }
  }

  private static void arrange(Workbench bench, List<String> lines) {
    for (int place = 0; place < lines.size(); place++) {
      String text = lines.get(place);
      act(() -> line(bench, text).requestFocus());
      for (int now = placeOf(bench, text); now > place; now--) {
        bench.keys(KeyCode.ALT, KeyCode.UP);
      }
      assertThat(ask(() -> line(bench, text).isFocused())).isTrue();
    }
    if (placeOf(bench, lines.getFirst()) != 0) {
      throw new AssertionError("not in order");
    }
  }

  private static List<HBox> rows(Workbench bench) {
    return ask(
        () ->
            Seen.all(card(bench, "lloyd-order"), HBox.class)
                .filter(row -> row.getStyleClass().contains("order-line"))
                .toList());
  }

  private static HBox line(Workbench bench, String text) {
    return rows(bench).stream()
        .filter(row -> row.getAccessibleText().endsWith(": " + text))
        .findFirst()
        .orElseThrow();
  }

  private static int placeOf(Workbench bench, String text) {
    return rows(bench).indexOf(line(bench, text));
  }

  @Test
  void partners_are_chosen_with_the_arrows() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(TREES);
      var question = (Question.Match) item(bench, TREES, "three-shares").written();
      List<ComboBox<?>> boxes = boxes(bench);

      choose(bench, boxes.get(0), question.extra().getFirst());
      bench.keys(KeyCode.ENTER);
      until("the first answer is kept", () -> kept(bench, TREES).size() == 1);
      for (int i = 0; i < boxes.size(); i++) {
        choose(bench, boxes.get(i), question.pairs().get(i).right());
      }
      bench.keys(KeyCode.ENTER);

      assertKept(bench, TREES, "three-shares", Outcome.WRONG, Outcome.RIGHT);
      assertThat(boxes.getFirst().getAccessibleText()).isEqualTo("Partner of recall of malignant");
      assertThat(ask(() -> Seen.says(card(bench, "three-shares"), "what saying nothing scores")))
          .isTrue();
    }
  }

  private static List<ComboBox<?>> boxes(Workbench bench) {
    return ask(
        () ->
            Seen.all(card(bench, "three-shares"), ComboBox.class)
                .<ComboBox<?>>map(box -> box)
                .toList());
  }

  private static void choose(Workbench bench, ComboBox<?> box, String right) {
    act(box::requestFocus);
    int wanted = box.getItems().indexOf(right);
    while (box.getSelectionModel().getSelectedIndex() != wanted) {
      boolean down = box.getSelectionModel().getSelectedIndex() < wanted;
      bench.keys(down ? KeyCode.DOWN : KeyCode.UP);
    }
  }

  @Test
  void gaps_are_filled_one_after_the_other_with_tab() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(LINES);
      var question = (Question.Cloze) item(bench, LINES, "three-words").written();
      int count = question.text().gaps().size();

      act(
          () ->
              Seen.all(card(bench, "three-words"), TextField.class)
                  .findFirst()
                  .orElseThrow()
                  .requestFocus());
      for (int i = 0; i < count; i++) {
        String form = i == 1 ? "nonsense" : question.text().gaps().get(i).accept().getFirst();
        type(bench, form);
        bench.keys(i + 1 < count ? KeyCode.TAB : KeyCode.ENTER);
      }
      until("the first answer is kept", () -> kept(bench, LINES).size() == 1);
      act(
          () ->
              Seen.all(card(bench, "three-words"), TextField.class)
                  .skip(1)
                  .findFirst()
                  .orElseThrow()
                  .requestFocus());
      type(
          bench,
          question.text().gaps().get(1).accept().getLast().toUpperCase(java.util.Locale.ROOT));
      bench.keys(KeyCode.ENTER);

      assertKept(bench, LINES, "three-words", Outcome.PARTLY, Outcome.RIGHT);
      assertThat(kept(bench, LINES).getFirst().share())
          .isCloseTo((count - 1.0) / count, within(1e-9));
    }
  }

  /// Puts text where the focus is: keys of a robot are slow.
  private static void type(Workbench bench, String text) {
    act(() -> ((TextField) bench.scene().getFocusOwner()).setText(text));
  }

  @Test
  void a_word_typed_with_a_slip_is_not_counted_as_wrong() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(GROUPS);
      act(
          () ->
              Seen.all(card(bench, "name-the-end"), TextField.class)
                  .findFirst()
                  .orElseThrow()
                  .requestFocus());

      for (String typed : List.of("convergence", "local minimun", "Local-Minimum")) {
        type(bench, typed);
        bench.keys(KeyCode.ENTER);
      }

      assertKept(bench, GROUPS, "name-the-end", Outcome.WRONG, Outcome.RIGHT);
    }
  }

  @Test
  void a_prediction_runs_the_lab_and_explains_with_its_numbers() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(GROUPS);

      foretell(bench, KeyCode.DIGIT2);
      String wrong = ask(() -> said(card(bench, "one-more")));
      bench.lesson(TREES);
      bench.lesson(GROUPS);
      foretell(bench, KeyCode.DIGIT1);

      assertKept(bench, GROUPS, "one-more", Outcome.WRONG, Outcome.RIGHT);
      assertThat(kept(bench, GROUPS)).extracting(GivenAnswer::given).containsExactly("1/0", "0/0");
      assertThat(wrong).contains("Inertia 57").contains("silhouette");
    }
  }

  private static void foretell(Workbench bench, KeyCode digit) {
    int before = kept(bench, GROUPS).size();
    act(
        () ->
            Seen.all(card(bench, "one-more"), HBox.class)
                .filter(box -> box.getStyleClass().contains("option"))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    bench.keys(digit);
    bench.keys(KeyCode.ENTER);
    until("the run is over", () -> kept(bench, GROUPS).size() == before + 1);
  }

  @Test
  void a_place_is_pointed_at_with_the_arrows() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(TREES);
      until(
          "the figure is drawn", () -> card(bench, "between-cuts").lookup(".point-picker") != null);
      act(() -> card(bench, "between-cuts").lookup(".point-picker").requestFocus());

      bench.keys(KeyCode.RIGHT);
      bench.keys(KeyCode.ENTER);
      until("the first answer is kept", () -> kept(bench, TREES).size() == 1);
      for (int i = 0; i < 4; i++) {
        bench.keys(KeyCode.SHIFT, KeyCode.UP);
      }
      bench.keys(KeyCode.ENTER);

      assertKept(bench, TREES, "between-cuts", Outcome.WRONG, Outcome.RIGHT);
      assertThat(ask(() -> Seen.says(card(bench, "between-cuts"), "You point at"))).isTrue();
    }
  }

  @Test
  void a_question_about_the_own_run_takes_the_latest_one() {
    try (var bench = Workbench.open(folder)) {
      bench.smallerText();
      bench.lesson(GROUPS);
      bench.rested();
      act(() -> bench.lab().turn("k", 7L));
      bench.rested();
      bench.press("button-end");
      until("the run is over", () -> bench.shown().finished());
      Snapshot own = bench.rested();
      until(
          "the run is kept",
          () ->
              !bench.store().ledger().newest(new dev.praxis.progress.Ledger.Page(1, 0)).isEmpty());

      bench.press("put-own-mean-square");
      until("the question is put", () -> bench.has("question-own-mean-square"));
      double inertia = own.drawing().scores().get("inertia").value();
      double rows = ((Number) own.drawing().facts().get("rows")).doubleValue();
      act(
          () ->
              Seen.all(card(bench, "own-mean-square"), TextField.class)
                  .findFirst()
                  .orElseThrow()
                  .requestFocus());
      type(bench, Double.toString(inertia / 7));
      bench.keys(KeyCode.ENTER);
      type(bench, Double.toString(inertia / rows));
      bench.keys(KeyCode.ENTER);

      assertKept(bench, GROUPS, "own-mean-square", Outcome.WRONG, Outcome.RIGHT);
      assertThat(Memory.experiment(kept(bench, GROUPS).getLast().about()).orElseThrow().settings())
          .isEqualTo(own.experiment().settings());
    }
  }

  @Test
  void other_numbers_give_other_numbers() {
    try (var bench = Workbench.open(folder)) {
      bench.lesson(TREES);
      Item item = item(bench, TREES, "most-leaves");
      String first = ask(() -> said(card(bench, "most-leaves")));

      answer(bench, "1");
      bench.press("again-most-leaves");
      String second = ask(() -> said(card(bench, "most-leaves")));
      answer(bench, Double.toString(((Question.Numeric) posed(bench, item, 1, "")).answer()));

      assertThat(second).isNotEqualTo(first);
      assertKept(bench, TREES, "most-leaves", Outcome.WRONG, Outcome.RIGHT);
      assertThat(kept(bench, TREES)).extracting(GivenAnswer::seed).containsExactly(0L, 1L);
    }
  }

  private static void answer(Workbench bench, String number) {
    int before = kept(bench, TREES).size();
    act(
        () ->
            Seen.all(card(bench, "most-leaves"), TextField.class)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    type(bench, number);
    bench.keys(KeyCode.ENTER);
    until("the answer is kept", () -> kept(bench, TREES).size() == before + 1);
  }

  private static String said(Node card) {
    var said = new StringBuilder();
    Seen.under(card)
        .map(node -> Optional.ofNullable(node.getAccessibleText()).orElse(""))
        .forEach(text -> said.append(text).append('\n'));
    return said.toString();
  }

  private static Item item(Workbench bench, String lesson, String id) {
    return bench.window().course().lesson(lesson).orElseThrow().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Node card(Workbench bench, String id) {
    return Seen.byId(bench.shell(), Node.class, "question-" + id).orElseThrow();
  }

  private static List<GivenAnswer> kept(Workbench bench, String lesson) {
    return bench.store().answers().of(lesson).stream().map(Kept::what).toList();
  }

  /// The answers came out like this, and do so again when they are read and graded anew.
  private static void assertKept(Workbench bench, String lesson, String id, Outcome... outcomes) {
    until(id + " is kept", () -> kept(bench, lesson).size() == outcomes.length);
    List<GivenAnswer> answers = kept(bench, lesson);
    Item item = item(bench, lesson, id);
    assertThat(answers).extracting(GivenAnswer::outcome).containsExactly(outcomes);
    for (GivenAnswer answer : answers) {
      Grade again = graded(bench, item, answer);
      assertThat(again.outcome().name()).isEqualTo(answer.outcome().name());
      assertThat(again.share()).isCloseTo(answer.share(), within(1e-12));
    }
  }

  private static Grade graded(Workbench bench, Item item, GivenAnswer kept) {
    try {
      Question question = posed(bench, item, kept.seed(), kept.about());
      return Grader.grade(question, AnswerText.read(question, kept.given()).orElseThrow())
          .after(kept.hints(), question.head().hintCost());
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static Question posed(Workbench bench, Item item, long seed, String about) {
    try {
      Optional<Experiment> run = Memory.experiment(about);
      Optional<Moment> moment = Optional.empty();
      if (run.isPresent()) {
        Rooms rooms = bench.window().rooms();
        var lab = rooms.labs().find(run.get().lab()).orElseThrow();
        moment = Optional.of(Moment.atEnd(lab, run.get(), rooms.tables(), new Cancel()));
      }
      return item.ask(seed, moment).question();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
