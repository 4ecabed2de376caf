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

/// One fault at a time in a sound course with a real lab: each is named with file and line.
class CourseCheckTest {
  private static final Path SOUND = Path.of("src/test/resources/courses/clusters");
  private static final String LESSON = "unsupervised/k-means.md";
  private final Path temporary;
  private final Labs labs = Labs.load();
  private final MaterialSource source;

  CourseCheckTest(@TempDir Path temporary) throws Exception {
    this.temporary = temporary;
    this.source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), temporary);
  }

  /// @param at a text on the line the problem must name; empty for the line of the fault
  private record Fault(String name, String before, String after, String at, String said) {}

  private static Fault fault(String name, String before, String after, String said) {
    return new Fault(name, before, after, "", said);
  }

  /// A fault of a step is named where the step begins.
  private static Fault inStep(String name, String before, String after, String step, String said) {
    return new Fault(name, before, after, step, said);
  }

  private static final List<Fault> FAULTS =
      List.of(
          inStep(
              "unknown knob", "{set: {k: 4}}", "{set: {kk: 4}}", "- say: \"Three", "no knob “kk”"),
          inStep(
              "knob out of range",
              "{set: {k: 5}}",
              "{set: {k: 99}}",
              "- say: Ask for two",
              "k cannot be 99"),
          inStep(
              "unknown handle",
              "{handle: centroid, move: 0, to: {petal_length_cm: 2.5}}",
              "{handle: centre, move: 0, to: {petal_length_cm: 2.5}}",
              "- say: Drag",
              "no handle “centre”"),
          inStep(
              "gesture the lab refuses",
              "to: {petal_length_cm: 2.5}",
              "to: {stem_length_cm: 2.5}",
              "- say: Drag",
              "stem_length_cm"),
          inStep(
              "unknown stride",
              "not: [{run: iteration}]\n  hints: [Can",
              "not: [{run: round}]\n  hints: [Can",
              "- say: \"Inertia",
              "no stride “round”"),
          inStep(
              "unknown figure",
              "figure:elbow",
              "figure:elbows",
              "- say: Ask for a single",
              "no figure “elbows”"),
          fault(
              "misspelt score",
              "scores.silhouette.value > 0.6",
              "scores.silouette.value > 0.6",
              "scores.silouette.value"),
          fault(
              "misspelt score in a sentence",
              "{{scores.inertia.value}}",
              "{{scores.inertias.value}}",
              "scores.inertias.value"),
          fault(
              "condition that is no condition",
              "expect: facts.converged\n",
              "expect: scores.iterations.value\n",
              "must give true or false"),
          fault(
              "condition that already holds",
              "scores.inertia.value > 500\n  do",
              "scores.inertia.value > 5\n  do",
              "already holds"),
          inStep(
              "do that does not pass",
              "do: [{set: {restarts: 5}}, {run: end}]",
              "do: [{set: {restarts: 4}}, {run: end}]",
              "expect: knobs.restarts",
              "after “do”"),
          inStep(
              "not that passes",
              "{set: {restarts: 2}}",
              "{set: {restarts: 6}}",
              "expect: knobs.restarts",
              "after “not”"),
          inStep(
              "also that fails",
              "{set: {restarts: 8}}",
              "{set: {restarts: 3}}",
              "expect: knobs.restarts",
              "after “also”"),
          fault(
              "prediction out of range",
              "\"facts.converged ? 0 : 1\"",
              "\"facts.converged ? 2 : 1\"",
              "option 2"),
          inStep("unknown lab", "lab: k-means\n", "lab: k-mean\n", "```lab", "no lab “k-mean”"),
          inStep("unknown table", "data: iris\n", "data: irises\n", "```lab", "irises"),
          inStep(
              "unknown column",
              "[petal_length_cm, petal_width_cm]",
              "[petal_length, petal_width_cm]",
              "```lab",
              "petal_length"),
          inStep("locked knob that is none", "lock: [x]", "lock: [z]", "```lab", "no knob “z”"),
          inStep(
              "two right options",
              "text: Raise k, why",
              "text: Raise k, right: true, why",
              "id: units",
              "marks 2 options as right"),
          fault(
              "missing why",
              ", why: That one is 3 away.}",
              "}",
              "option 2 of question nearest has no “why”"),
          inStep(
              "bad YAML",
              "hints: [What is the mean?]",
              "hints: [What is the mean?",
              "answer: \"(2 + 8",
              "YAML"),
          inStep(
              "key given twice",
              "level: recall\n",
              "level: recall\nlevel: apply\n",
              "level: apply\nask: How many centroids",
              "“level” is given twice"),
          fault("formula with a forbidden command", "Here $x_i$", "Here $\\input{x}$", "formula"),
          fault("link without encryption", "https://doi.org", "http://doi.org", "http://doi.org"),
          fault("unknown term", "term:inertia)", "term:inertias)", "“inertias”"),
          fault(
              "image outside", "(plane.png)", "(../../plane.png)", "not inside the course folder"),
          fault(
              "image without text",
              "![Three groups of points with a mark in the middle of each]",
              "![]",
              "no text"),
          fault("raw HTML", "Nobody can say", "<b>Nobody</b> can say", "raw HTML"),
          inStep(
              "missing objective",
              "id: one\nkind: numeric\nobjective: choose\n",
              "id: one\nkind: numeric\n",
              "id: one",
              "names no objective"),
          fault(
              "unknown objective",
              "id: one\nkind: numeric\nobjective: choose\n",
              "id: one\nkind: numeric\nobjective: chose\n",
              "“chose”"),
          inStep(
              "numeric without tolerance",
              "answer: 1\ntolerance: 0\n",
              "answer: 1\n",
              "id: one",
              "no tolerance"),
          fault("answer that is no number", "answer: 0.5", "answer: 1 / 0", "not a finite number"),
          new Fault("duplicate question", "id: units", "id: more", "", "two questions more"));

  private List<String> problems(CourseCopy copy) throws InterruptedException {
    return copy.printed(new CourseCheck(labs, source).problems(copy.read()));
  }

  @Test
  void a_sound_course_is_silent() throws Exception {
    assertThat(problems(CourseCopy.of(SOUND, temporary.resolve("sound")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> each_fault_is_named_with_file_and_line() {
    return FAULTS.stream()
        .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> assertNamed(fault)));
  }

  private void assertNamed(Fault fault) throws IOException, InterruptedException {
    CourseCopy copy = CourseCopy.of(SOUND, temporary.resolve(fault.name().replaceAll("\\W", "-")));
    int planted = copy.replace(LESSON, fault.before(), fault.after());
    int line = fault.at().isEmpty() ? planted : line(copy, fault.at());

    assertThat(problems(copy))
        .as(fault.name())
        .anyMatch(
            problem ->
                problem.startsWith(LESSON + ":" + line + ": ") && problem.contains(fault.said()))
        .hasSizeLessThan(8);
  }

  private static int line(CourseCopy copy, String text) throws IOException {
    String all = Files.readString(copy.folder().resolve(LESSON));
    return 1 + (int) all.substring(0, all.indexOf(text)).chars().filter(c -> c == '\n').count();
  }

  @Test
  void a_lab_without_a_walkthrough_and_a_link_are_opened_too() throws Exception {
    CourseCopy copy = CourseCopy.of(SOUND, temporary.resolve("opened"));
    int link = copy.replace(LESSON, "(lab:k-means?k=4&data=iris)", "(lab:k-means?k=4&data=irises)");
    int block =
        copy.replace(
            LESSON,
            "## Check yourself\n",
            "```lab\nlab: linear-regression\ndata: iris\nsettings: {features: [bmi]}\n```\n");

    assertThat(problems(copy))
        .hasSize(2)
        .anyMatch(one -> one.startsWith(LESSON + ":" + link + ": ") && one.contains("irises"))
        .anyMatch(one -> one.startsWith(LESSON + ":" + block + ": ") && one.contains("bmi"));
  }

  @Test
  void too_few_questions_are_counted() throws Exception {
    CourseCopy copy = CourseCopy.of(SOUND, temporary.resolve("few"));
    String text = Files.readString(copy.folder().resolve(LESSON));
    int from = text.indexOf("```quiz\nid: one");
    copy.write(LESSON, text.substring(0, from) + text.substring(text.indexOf("[^lloyd]: ")));

    assertThat(problems(copy))
        .containsExactly(LESSON + ":1: the lesson has 7 questions: ask at least 8");
  }
}
