package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Catalogue;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One faulty question at a time in a sound course: it is named with file, line and sentence.
class ItemFaultsTest {
  private static final Path SOUND = Path.of("src/test/resources/courses/clusters");
  private static final String LESSON = "unsupervised/k-means.md";
  private final Path temporary;
  private final Labs labs = Labs.load();
  private final MaterialSource source;

  ItemFaultsTest(@TempDir Path temporary) throws Exception {
    this.temporary = temporary;
    this.source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), temporary);
  }

  /// A question in the place of the last one.
  ///
  /// @param line of the fault in the question, from 0
  private record Fault(String name, int line, String said, String... question) {}

  private static final String FIGURE = "figure: {lab: tree, data: iris, slot: plane}";
  private static final String RUN = "run: {lab: k-means, data: iris, set: {k: 2}}";

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              "figure of no slot",
              1,
              "the lab tree has no figure “plain” that can be pointed at: use plane",
              "kind: point",
              "figure: {lab: tree, data: iris, slot: plain}",
              "region: x > 2"),
          new Fault(
              "figure without axes",
              1,
              "the lab tree has no figure “rules” that can be pointed at: use confusion, plane",
              "kind: point",
              "figure: {lab: tree, data: iris, slot: rules}",
              "region: x > 2"),
          new Fault(
              "empty region",
              0,
              "no place on the figure of question new is right",
              "kind: point",
              FIGURE,
              "region: x > 2000"),
          new Fault(
              "region that is everything",
              0,
              "every place on the figure of question new is right",
              "kind: point",
              FIGURE,
              "region: x > -2000"),
          new Fault(
              "region with a slip",
              0,
              "region, column 1: there is no z",
              "kind: point",
              FIGURE,
              "region: z > 2"),
          new Fault(
              "wrong region with a slip",
              3,
              "region, column 1: this gives a number: it must give true or false",
              "kind: point",
              FIGURE,
              "region: x > 2",
              "wrong: [{region: x + 1, why: No.}]"),
          new Fault(
              "wrong region without why, also when drawn",
              4,
              "a wrong value of question new has no “why”",
              "kind: point",
              FIGURE,
              "vars: {a: 'int(2, 3)'}",
              "region: 'x > {{a}}'",
              "wrong: [{region: y > 3}]"),
          new Fault(
              "wrong region with a slip, drawn",
              0,
              "question new cannot be put: column 1: there is no z",
              "kind: point",
              FIGURE,
              "vars: {a: 'int(2, 3)'}",
              "region: 'x > {{a}}'",
              "wrong: [{region: 'z > {{a}}', why: No.}]"),
          new Fault(
              "point without figure",
              0,
              "a question has no “figure”: add it",
              "kind: point",
              "region: x > 2"),
          new Fault(
              "the same key whatever is drawn",
              0,
              "question new has the same answer, “yes”, whatever is drawn",
              "kind: single",
              "vars: {n: 'int(1, 9)'}",
              "options:",
              "  - {text: 'yes', right: true, why: '{{n}} is.'}",
              "  - {text: 'no', why: '{{n}} is not.'}"),
          new Fault(
              "came out of range",
              0,
              "the run of question new came to option 2 of 2: let “right” give a whole number",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "right: '2'",
              "explain: So."),
          new Fault(
              "came to no whole number",
              0,
              "question new cannot be put: The condition of question new gives 0.5",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "right: '0.5'",
              "explain: So."),
          new Fault(
              "condition with a slip",
              0,
              "right, column 1: there is no scores.inertias.value: did you mean",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "right: 'scores.inertias.value > 1 ? 0 : 1'",
              "explain: So."),
          new Fault(
              "explanation with a slip",
              0,
              "right, column 3: there is no scores.inertias.value",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "right: '0'",
              "explain: '{{scores.inertias.value}}'"),
          new Fault(
              "predict without run",
              0,
              "a question has no “run”: add it",
              "kind: predict",
              "options: [this, that]",
              "right: '0'",
              "explain: So."),
          new Fault(
              "predict without right",
              0,
              "a question has no “right”: add it",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "explain: So."),
          new Fault(
              "predict without explanation",
              0,
              "question new shows a run and does not explain it",
              "kind: predict",
              RUN,
              "options: [this, that]",
              "right: '0'"),
          new Fault(
              "hole where predictions fill none",
              2,
              "a hole {{…}} stands where none is filled",
              "kind: predict",
              RUN,
              "options: ['{{scores.inertia.value}}', that]",
              "right: '0'",
              "explain: 'It is {{scores.inertia.value}}.'"),
          new Fault(
              "unknown knob in a run",
              1,
              "the lab k-means has no knob “kk”",
              "kind: predict",
              "run: {lab: k-means, data: iris, set: {kk: 2}}",
              "options: [this, that]",
              "right: '0'",
              "explain: So."),
          new Fault(
              "drawn setting out of range",
              0,
              "question new cannot be put: k cannot be",
              "kind: predict",
              "vars: {k: 'int(900, 901)'}",
              "run: {lab: k-means, data: iris, set: {k: '{{k}}'}}",
              "options: [this, that]",
              "right: k - 900",
              "explain: So."),
          new Fault(
              "unknown table in a run",
              0,
              "question new cannot be put: ",
              "kind: predict",
              "run: {lab: k-means, data: irises}",
              "options: [this, that]",
              "right: '0'",
              "explain: So."),
          new Fault(
              "something else than a lab",
              1,
              "a question can only come “from: lab”",
              "kind: numeric",
              "from: run",
              "answer: 1",
              "tolerance: 0"),
          new Fault(
              "misspelt score of the own run",
              0,
              "question new cannot be put: answer, column 1: there is no scores.inertias.value",
              "kind: numeric",
              "from: lab",
              "answer: scores.inertias.value",
              "tolerance: 1"),
          new Fault(
              "misspelt score in a sentence about the own run",
              2,
              "a hole, column 3: there is no scores.inertias.value",
              "kind: short",
              "from: lab",
              "hints: ['{{scores.inertias.value}}']",
              "accept: [x]"),
          new Fault(
              "bad draw",
              1,
              "“n” needs two numbers: write it like int(20, 40)",
              "kind: numeric",
              "vars: {n: int(1)}",
              "answer: n",
              "tolerance: 0"),
          new Fault(
              "draw from nothing",
              0,
              "question new cannot be put: There is nothing to draw n from: int(9, 1) has no value",
              "kind: numeric",
              "vars: {n: 'int(9, 1)'}",
              "answer: n",
              "tolerance: 0"),
          new Fault(
              "answer that is none for some draw",
              0,
              "question new cannot be put: “answer” is not a finite number",
              "kind: numeric",
              "vars: {n: 'int(0, 1)'}",
              "answer: 1 / n",
              "tolerance: 0"),
          new Fault(
              "cloze without gap",
              0,
              "the text of question new has no gap: put what is to be filled in between braces",
              "kind: cloze",
              "text: 'Nothing is missing, not even $x_{i}$.'"),
          new Fault(
              "cloze with an empty gap",
              0,
              "a gap of question new accepts nothing",
              "kind: cloze",
              "text: 'Recall is {} or {TP}.'"),
          new Fault(
              "cloze with raw HTML",
              1,
              "raw HTML “<b>” is not read",
              "kind: cloze",
              "text: 'Recall is <b>{TP}</b>.'"),
          new Fault(
              "cloze with a forbidden formula",
              1,
              "the formula uses \\input",
              "kind: cloze",
              "text: 'Recall is $\\input{x}$ {TP}.'"),
          new Fault(
              "order with one line",
              0,
              "question new has fewer than two lines to put in order",
              "kind: order",
              "lines: [alone]"),
          new Fault(
              "order of equal lines",
              0,
              "question new cannot be put: ",
              "kind: order",
              "lines: [same, same]"),
          new Fault(
              "order of very many lines",
              0,
              "question new has more than 9 lines to put in order",
              "kind: order",
              "lines: [a, b, c, d, e, f, g, h, i, j]"),
          new Fault(
              "match asked twice",
              3,
              "question new asks twice for the partner of “a”",
              "kind: match",
              "pairs:",
              "  - {left: a, right: b}",
              "  - {left: a, right: c}"),
          new Fault(
              "match with one right side",
              0,
              "question new has fewer than two right sides to choose from",
              "kind: match",
              "pairs: [{left: a, right: b}, {left: c, right: b}]"),
          new Fault(
              "short whose wrong form is accepted",
              2,
              "the wrong value Over-fitting of question new is within",
              "kind: short",
              "accept: [overfitting]",
              "wrong: [{value: Over-fitting, why: No.}]"),
          new Fault(
              "short that accepts nothing",
              0,
              "question new cannot be put: Question new accepts no answer at all",
              "kind: short",
              "accept: []"),
          new Fault(
              "hints dearer than the question",
              1,
              "the cost of a hint must lie from 0 to 1",
              "kind: short",
              "hint_cost: 110 %",
              "accept: [x]"),
          new Fault(
              "hints that pay",
              1,
              "the cost of a hint must lie from 0 to 1",
              "kind: short",
              "hint_cost: -0.1",
              "accept: [x]"),
          new Fault(
              "tolerance without bounds",
              2,
              "“tolerance” is not a finite number",
              "kind: numeric",
              "answer: 1",
              "tolerance: 1e999"),
          new Fault(
              "key near the right one",
              1,
              "a question has no key “acept”: did you mean accept?",
              "kind: short",
              "acept: [x]"),
          new Fault(
              "kind near the right one",
              0,
              "there is no kind of question “mach”: use match",
              "kind: mach"));

  private CourseCopy planted(String name, List<String> question) throws IOException {
    CourseCopy copy = CourseCopy.of(SOUND, temporary.resolve(name.replaceAll("\\W", "-")));
    String text = Files.readString(copy.folder().resolve(LESSON));
    String hints =
        question.stream().anyMatch(line -> line.startsWith("hints:")) ? "" : "hints: [Look.]\n";
    String head = "id: new\nobjective: choose\nlevel: apply\nask: What is it?\n" + hints;
    int from = text.indexOf("id: one\nkind");
    int to = text.indexOf("```", from);
    copy.write(
        LESSON,
        text.substring(0, from) + head + String.join("\n", question) + "\n" + text.substring(to));
    return copy;
  }

  private List<String> problems(CourseCopy copy) throws InterruptedException {
    return copy.printed(new CourseCheck(labs, source).problems(copy.read()));
  }

  @TestFactory
  Stream<DynamicTest> each_fault_is_named_with_file_and_line() {
    return FAULTS.stream()
        .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> assertNamed(fault)));
  }

  /// Line 0 is where the question begins, which is at its id.
  private void assertNamed(Fault fault) throws IOException, InterruptedException {
    CourseCopy copy = planted(fault.name(), List.of(fault.question()));
    String text = Files.readString(copy.folder().resolve(LESSON));
    String at = fault.line() == 0 ? "id: new" : fault.question()[fault.line()];
    long line = 1 + text.substring(0, text.indexOf(at)).chars().filter(c -> c == '\n').count();
    List<String> said = problems(copy);

    assertThat(said)
        .as("%s, line %d", fault.name(), line)
        .anyMatch(problem -> problem.startsWith(LESSON + ":" + line + ": " + fault.said()))
        .hasSizeLessThan(5);
    assertThat(said).noneMatch(problem -> problem.endsWith(": ") || problem.contains("{id}"));
  }

  @Test
  void sound_questions_of_every_kind_are_silent() throws Exception {
    var sound =
        List.of(
            List.of(
                "kind: point", FIGURE, "region: x > 2.45", "wrong: [{region: x < 1, why: No.}]"),
            List.of("kind: point", FIGURE, "vars: {a: 'real(0.5, 2, 0.5)'}", "region: 'y > {{a}}'"),
            List.of(
                "kind: predict",
                "vars: {k: 'int(2, 3)'}",
                "run: {lab: k-means, data: iris, set: {k: '{{k}}'}}",
                "options: [two, three]",
                "right: knobs.k - 2",
                "explain: 'With {{k}} it is {{scores.inertia.value}}.'"),
            List.of(
                "kind: single",
                "from: lab",
                "options:",
                "  - {text: '{{facts.rows}} rows', right: true, why: So many.}",
                "  - {text: '{{facts.rows + 1}} rows', why: One too many.}"),
            List.of("kind: cloze", "vars: {n: 'int(2, 9)'}", "text: 'Of {{n}} it is {{{n}}}.'"),
            List.of("kind: order", "hint_cost: 10 %", "lines: [a, b, a]"),
            List.of("kind: match", "pairs: [{left: a, right: b}]", "extra: [c]"),
            List.of("kind: short", "accept: [x]", "wrong: [{value: y, why: No.}]"));

    for (int i = 0; i < sound.size(); i++) {
      assertThat(problems(planted("sound-" + i, sound.get(i)))).as("%s", sound.get(i)).isEmpty();
    }
  }

  @Test
  void a_question_about_a_run_needs_a_lab_in_its_lesson() throws Exception {
    CourseCopy copy =
        planted(
            "no-lab", List.of("kind: numeric", "from: lab", "answer: run.tick", "tolerance: 1"));
    String text = Files.readString(copy.folder().resolve(LESSON));
    copy.write(
        LESSON,
        text.substring(0, text.indexOf("```lab"))
            + text.substring(text.indexOf("## Check yourself")));

    assertThat(problems(copy))
        .anyMatch(
            problem ->
                problem.contains("question new asks about a run, but the lesson has no lab"));
  }
}
