package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  private static final LabSpec TREE =
      new LabSpec(
          "tree",
          1,
          "supervised",
          List.of(new LabSpec.Role("data", "iris")),
          List.of(
              new Knob.IntKnob("depth", Effect.RESTART, 1, 12, 3),
              new Knob.IntKnob("min_leaf", Effect.RESTART, 1, 60, 1),
              new Knob.ChoiceKnob("criterion", Effect.RESTART, List.of("gini", "entropy"), "gini"),
              new Knob.ToggleKnob("prune", Effect.LOOK, false)),
          List.of(
              new Handle(
                  "flower",
                  "plane",
                  Reach.DATA,
                  Set.of(Handle.Does.MOVE, Handle.Does.ADD, Handle.Does.REMOVE)),
              new Handle("prune", "", Reach.RUN, Set.of(Handle.Does.PRESS))),
          List.of("split", "level"),
          List.of(new LabSpec.Slot("plane", true)),
          List.of(
              new LabSpec.Score("leaves", false),
              new LabSpec.Score("validation_accuracy", true),
              new LabSpec.Score("recall_*", true)),
          List.of(new LabSpec.Fact("converged", LabSpec.Fact.Type.TRUTH)),
          200,
          Goal.END);
  private final Path temporary;

  LintTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  private static Optional<LabSpec> labs(String name) {
    return name.equals("tree") ? Optional.of(TREE) : Optional.empty();
  }

  @Test
  void a_sound_course_passes() {
    var course = CourseReader.read(CourseCopy.SMALL);

    assertThat(Lint.structure(course)).isEmpty();
    assertThat(Lint.labs(course, LintTest::labs)).isEmpty();
  }

  @Test
  void every_planted_fault_of_structure_is_named_with_file_and_line() throws IOException {
    var copy = CourseCopy.in(temporary);
    var expected = new ArrayList<String>();
    copy.replace(CourseCopy.TREES, "  not: [{run: end}]\n", "");
    copy.replace(CourseCopy.TREES, "level: recall\n", "");
    plant(
        copy,
        expected,
        "text: \"sepal width < 3.0 cm\", why: \"It splits every species in two.\"",
        "text: \"sepal width < 3.0 cm\"",
        "option 2 of question first-split has no “why”: say what mistake it is, or why it is"
            + " right");
    plant(
        copy,
        expected,
        "text: It falls, why: That may",
        "text: It falls, right: true, why: That may",
        "");
    expected.add(
        line(copy, "id: deeper")
            + ": question deeper marks 2 options as right: mark exactly one with right: true");
    plant(copy, expected, "weight: -100", "weight: 20", "");
    expected.add(
        line(copy, "id: stop")
            + ": the positive weights of question stop sum to 120: let them sum to 100");
    plant(copy, expected, "tolerance: 0.005\n", "unit: ''\n", "");
    expected.add(
        line(copy, "id: gini")
            + ": question gini has no tolerance: say how far an answer may be away; 0 for whole"
            + " numbers");
    plant(
        copy,
        expected,
        "a deeper tree, why",
        "A linear model, why",
        "options 1 and 2 of question staircase are the same: change one");
    plant(copy, expected, "hints: [Weight by rows.]\n", "unit: ''\n", "");
    expected.add(
        line(copy, "id: weighted")
            + ": question weighted has no hints: begin with a question, then a place to look, then"
            + " the way");
    plant(
        copy,
        expected,
        "id: pure\nkind: numeric\nobjective: split",
        "id: leaves\nkind: numeric\nobjective: splits",
        "");
    expected.add(
        line(copy, "id: leaves\nkind: numeric\nobjective: splits")
            + ": question leaves is about the objective “splits”, which the lesson does not have:"
            + " did you mean split?");
    expected.add(
        line(copy, "id: leaves\nkind: numeric\nobjective: depth")
            + ": there are two questions leaves in this lesson: rename one");
    plant(
        copy,
        expected,
        "(term:impurity)",
        "(term:impurities)",
        "this links to the term “impurities”, which is not in the glossary: did you mean"
            + " impurity? Or explain it in glossary.yaml: - {id: impurities, term: …,"
            + " text: …}");
    plant(
        copy,
        expected,
        "needs: []",
        "needs: [generalisation]",
        "it needs the lesson “generalisation”, which does not exist: did you mean decision-trees?");
    plant(
        copy,
        expected,
        "![A plane cut by one vertical line at 2.45 cm]",
        "![]",
        "the image supervised/plane.png has no text for those who cannot see it: say between the"
            + " square brackets what it shows");
    expected.add(
        line(copy, "- say: Grow it") + ": step 4 has no “not”: write a way that must fail");
    plant(
        copy,
        expected,
        "hints: [What removes leaves?]",
        "hints: ['{{scores.leaves.value}} are many']",
        "");
    expected.add(
        line(copy, "- say: Prune")
            + ": a hole {{…}} stands where none is filled: holes are filled in “say” and “explain”"
            + " of walkthroughs, in “explain” of predictions, and in questions with vars, pick or"
            + " from");
    expected.add(
        line(copy, "id: leaves\nkind: numeric\nobjective: splits")
            + ": question leaves has no level: say recall, apply, predict or judge");
    plant(
        copy,
        expected,
        "A nurse in",
        "In this lesson a nurse in",
        "the lesson opens by announcing itself: open with something the reader cannot explain yet");

    var course = copy.read();

    assertThat(course.allProblems()).isEmpty();
    assertThat(copy.printed(Lint.structure(course)))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(text -> CourseCopy.TREES + ":" + text).toList());
  }

  @Test
  void every_planted_fault_against_a_lab_is_named_with_file_and_line() throws IOException {
    var copy = CourseCopy.in(temporary);
    var expected = new ArrayList<String>();
    plant(
        copy,
        expected,
        "lab:tree?depth=2&",
        "lab:tree?depth=20&",
        "depth cannot be 20: give a number from 1 to 12");
    plant(copy, expected, "[criterion]\n", "[criterium]\n", "");
    expected.add(
        line(copy, "```lab") + ": the lab tree has no knob “criterium”: did you mean criterion?");
    plant(copy, expected, "point: knob:depth", "point: knob:dept", "");
    expected.add(
        line(copy, "- say: \"This tree")
            + ": the lab tree has no knob “dept”: did you mean depth?");
    plant(copy, expected, "figure:plane", "figure:tree", "");
    expected.add(
        line(copy, "- say: Let") + ": the lab tree has no figure “tree”: did you mean plane?");
    plant(copy, expected, "point: button:split", "point: button:splits", "");
    expected.add(
        line(copy, "- say: Grow") + ": the lab tree has no button “splits”: did you mean split?");
    plant(copy, expected, "{run: split}", "{run: leevl}", "");
    expected.add(
        line(copy, "- say: Let") + ": the lab tree has no stride “leevl”: did you mean level?");
    plant(copy, expected, "handle: prune, press: true", "handle: prune, remove: 1", "");
    expected.add(
        line(copy, "- say: Prune")
            + ": the handle prune does not take “remove 1”: use a gesture it takes");
    plant(copy, expected, "{handle: flower, remove", "{handle: flowers, remove", "");
    expected.add(
        line(copy, "- say: Move a")
            + ": the lab tree has no handle “flowers”: did you mean flower?");
    plant(
        copy,
        expected,
        "{{scores.leaves.value - 1}}",
        "{{scores.leavs.value - 1}}",
        "say, column 18: there is no scores.leavs.value: did you mean scores.leaves.value?");
    plant(
        copy,
        expected,
        "scores.recall_virginica.value < 0.5",
        "scores.recall_virginica.value",
        "expect, column 1: this gives a number: it must give true or false");
    plant(
        copy,
        expected,
        "knobs.criterion == 'entropy'",
        "knobs.criterion == 2",
        "expect, column 17: “==” does not fit here: a text, a number: both sides must be of one"
            + " kind, and of a kind it works on");
    plant(copy, expected, "{set: {prune: true}}", "{set: {prune: maybe}}", "");
    expected.add(line(copy, "- say: Prune") + ": prune cannot be “maybe”: give true or false");

    var course = copy.read();

    assertThat(course.allProblems()).isEmpty();
    assertThat(copy.printed(Lint.labs(course, LintTest::labs)))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(text -> CourseCopy.TREES + ":" + text).toList());
  }

  @Test
  void two_options_may_not_be_the_same_number() throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.replace(CourseCopy.TREES, "It rises or stays", "1/2");
    int line = copy.replace(CourseCopy.TREES, "It falls", "50 %");

    assertThat(copy.printed(Lint.structure(copy.read())))
        .containsExactly(
            CourseCopy.TREES
                + ":"
                + line
                + ": options 1 and 2 of question deeper are the same: change one");
  }

  @Test
  void an_unknown_lab_is_named() {
    var course = CourseReader.read(CourseCopy.SMALL);

    assertThat(Lint.labs(course, name -> Optional.empty()))
        .extracting(Problem::what)
        .containsExactly("there is no lab “tree”", "there is no lab “tree”");
  }

  /// Breaks something; with a message it must be named on the line it stands on.
  private static void plant(
      CourseCopy copy, List<String> expected, String before, String after, String message)
      throws IOException {
    int line = copy.replace(CourseCopy.TREES, before, after);
    if (!message.isEmpty()) {
      expected.add(line + ": " + message);
    }
  }

  private static int line(CourseCopy copy, String text) throws IOException {
    String all = Files.readString(copy.folder().resolve(CourseCopy.TREES));
    return 1 + (int) all.substring(0, all.indexOf(text)).chars().filter(c -> c == '\n').count();
  }
}
