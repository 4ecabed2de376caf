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
    return ItemFaults.ALL.stream()
        .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> assertNamed(fault)));
  }

  /// Line 0 is where the question begins, which is at its id.
  private void assertNamed(ItemFaults.Fault fault) throws IOException, InterruptedException {
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
                "kind: point",
                ItemFaults.FIGURE,
                "region: x > 2.45",
                "wrong: [{region: x < 1, why: No.}]"),
            List.of(
                "kind: point",
                ItemFaults.FIGURE,
                "vars: {a: 'real(0.5, 2, 0.5)'}",
                "region: 'y > {{a}}'"),
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
