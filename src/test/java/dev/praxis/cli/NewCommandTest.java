package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Catalogue;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A course begun from nothing, as a teacher types it.
class NewCommandTest {
  private final Path folder;
  private final Console console;

  NewCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  private void begun() {
    begun("mine");
  }

  private void begun(String course) {
    assertThat(console.run("new", "course", course, "--title", "Mine: a course").exit()).isZero();
    assertThat(console.run("new", "module", course + "/basics", "--title", "Basics").exit())
        .isZero();
  }

  private Console.Ended check() throws Exception {
    return check("mine");
  }

  private Console.Ended check(String course) throws Exception {
    var out = new StringWriter();
    var check =
        new CheckCommand(
            Labs.load(),
            CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), folder),
            new PrintWriter(out),
            folder);
    Console.Ended ended = console.run(List.of(check), "check", folder.resolve(course).toString());
    return new Console.Ended(ended.exit(), out.toString(), ended.err());
  }

  @TestFactory
  Stream<DynamicTest> a_new_lesson_about_any_lab_passes_the_check() {
    return Labs.load().ids().stream().map(lab -> DynamicTest.dynamicTest(lab, () -> silent(lab)));
  }

  /// In a course of its own, so that no other lesson is played again.
  private void silent(String lab) throws Exception {
    String course = "with-" + lab;
    begun(course);
    Console.Ended made =
        console.run(
            "new", "lesson", course + "/basics/on-" + lab, "--title", "On “it”", "--lab", lab);

    assertThat(made.err()).isEmpty();
    assertThat(made.out().strip()).endsWith("on-" + lab + ".md");
    assertThat(Files.readString(folder.resolve(course + "/basics/on-" + lab + ".md")))
        .contains("```walkthrough", "lab: " + lab)
        .doesNotContain("[[");
    Console.Ended checked = check(course);
    assertThat(checked.out()).isEmpty();
    assertThat(checked.exit()).isZero();
  }

  @Test
  void without_a_lab_the_first_of_the_module_is_taken() throws IOException {
    console.run("new", "course", "mine", "--title", "Mine");
    console.run("new", "module", "mine/unsupervised", "--title", "Groups");

    console.run("new", "lesson", "mine/unsupervised/groups", "--title", "Groups");

    assertThat(Files.readString(folder.resolve("mine/unsupervised/groups.md")))
        .contains("lab: k-means\n");
  }

  @Test
  void what_is_there_is_not_overwritten() throws IOException {
    begun();
    Path file = folder.resolve("mine/basics/a.md");
    console.run("new", "lesson", "mine/basics/a", "--title", "A", "--lab", "tree");
    Files.writeString(file, "my own words");

    Console.Ended lesson = console.run("new", "lesson", "mine/basics/a", "--title", "B");
    Console.Ended course = console.run("new", "course", "mine", "--title", "B");
    Console.Ended module = console.run("new", "module", "mine/basics", "--title", "B");

    assertThat(List.of(lesson.exit(), course.exit(), module.exit())).containsOnly(Exit.FAILED);
    assertThat(lesson.err()).contains("a.md is there already");
    assertThat(Files.readString(file)).isEqualTo("my own words");
    assertThat(Files.readString(folder.resolve("mine/basics/module.yaml")))
        .contains("lessons: [a]");
  }

  @Test
  void a_file_where_a_folder_should_be_is_not_mistaken_for_the_new_one() throws IOException {
    Files.writeString(folder.resolve("letter"), "Dear Praxis");

    Console.Ended course = console.run("new", "course", "letter", "--title", "A");

    assertThat(course.exit()).isEqualTo(Exit.FAILED);
    assertThat(course.err()).contains("course.yaml could not be written").hasLineCount(1);
  }

  @Test
  void names_that_cannot_be_kept_and_places_that_are_no_course_are_refused() {
    begun();

    assertThat(console.run("new", "lesson", "mine/basics/My Lesson", "--title", "A").err())
        .contains("“My Lesson” cannot be the name of a lesson");
    assertThat(console.run("new", "lesson", "mine/nowhere/a", "--title", "A").err())
        .contains("is not a module");
    assertThat(console.run("new", "module", "nothing/basics", "--title", "A").err())
        .contains("is not a course");
    assertThat(console.run("new", "course", "other", "--title", " ").err())
        .contains("title is empty");
    assertThat(console.run("new", "lesson", "mine/basics/a", "--title", "A", "--lab", "tre").err())
        .contains("did you mean tree");
    assertThat(folder.resolve("nothing")).doesNotExist();
  }

  @Test
  void an_id_is_taken_once_in_a_course() {
    begun();
    console.run("new", "module", "mine/more", "--title", "More");
    console.run("new", "lesson", "mine/basics/a", "--title", "A", "--lab", "tree");

    Console.Ended twin = console.run("new", "lesson", "mine/more/a", "--title", "A");

    assertThat(twin.err()).contains("has a lesson a already");
    assertThat(folder.resolve("mine/more/a.md")).doesNotExist();
  }

  @Test
  void a_title_may_hold_what_yaml_and_templates_take_for_their_own() throws Exception {
    begun();

    console.run(
        "new",
        "lesson",
        "mine/basics/odd",
        "--title",
        "a: \"b\" #c [[lab]] {{d}}",
        "--lab",
        "tree");

    assertThat(check().out()).isEmpty();
    assertThat(Files.readString(folder.resolve("mine/basics/odd.md")))
        .contains("title: \"a: \\\"b\\\" #c [[lab]] {{d}}\"");
  }

  @Test
  void an_assignment_is_written_and_never_overwritten() throws Exception {
    String[] words = {
      "new",
      "assignment",
      "week.yaml",
      "--title",
      "Trees",
      "--lessons",
      "a,b",
      "--due",
      "2026-12-01",
      "--seed",
      "7",
      "--minutes",
      "20",
      "--count",
      "12",
      "--lock",
      "depth"
    };

    assertThat(console.run(words).exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("week.yaml")))
        .containsExactly(
            "title: \"Trees\"",
            "lessons: [a, b]",
            "due: 2026-12-01",
            "seed: 7",
            "count: 12",
            "minutes: 20",
            "lock: [depth]");
    assertThat(console.run(words).exit()).isEqualTo(Exit.FAILED);
  }

  @Test
  void an_assignment_without_questions_is_wrong_use() {
    var ended =
        console.run(
            "new",
            "assignment",
            "w.yaml",
            "--title",
            "T",
            "--lessons",
            "a",
            "--due",
            "2026-12-01",
            "--count",
            "0");

    assertThat(ended.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(folder.resolve("w.yaml")).doesNotExist();
  }
}
