package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCourseTest {
  private static final String HEAD = "---\nid: x\ntitle: X\n---\n";
  private final Path temporary;

  HostileCourseTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  /// The problems of a lesson whose body begins at line 5.
  private List<String> problemsOf(String body) throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.write(CourseCopy.TREES, HEAD + body);
    return copy.printed(copy.read().allProblems()).stream()
        .map(line -> line.replace("supervised/trees.md:", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "<script>alert(1)</script> # 5: raw HTML",
        "text <img src=x onerror=y> # 5: raw HTML",
        "<!-- hidden --> # 5: raw HTML",
        "![a](../../secret.png) # 5: “../../secret.png” is not inside the course folder",
        "![a](/etc/passwd.png) # 5: “/etc/passwd.png” is not inside the course folder",
        "![a](https://example.org/a.png) # 5: “https://example.org/a.png” is not inside",
        "![a](file:///etc/a.png) # 5: “file:///etc/a.png” is not inside",
        "![a](%2e%2e/%2e%2e/secret.png) # 5: “../../secret.png” is not inside",
        "![a](plane.svg) # 5: “plane.svg” is not a kind of image",
        "![a](gone.png) # 5: there is no file “gone.png” beside this lesson",
        "a ![b](plane.png) c # 5: the image “plane.png” stands inside a line",
        "[a](http://example.org) # 5: “http://example.org” is not a link a lesson may have",
        "[a](javascript:alert(1)) # 5: “javascript:alert(1)” is not a link",
        "[a](file:///etc/passwd) # 5: “file:///etc/passwd” is not a link",
        "[a](other.md) # 5: “other.md” is not a link",
        "[a](https://user@example.org/) # 5: “https://user@example.org/” is not a web address",
        "[a](https:///x) # 5: “https:///x” is not a web address",
        "[a](lesson:../x) # 5: “../x” is not an id",
        "[a](lab:tree?depth) # 5: “depth” is not a setting of a lab",
        "[a](lab:tree?data=/etc/passwd) # 5: “/etc/passwd” is not the id of a data set",
        "$\\input{x}$ # 5: the formula uses \\input",
        "$\\newcommand{\\x}{y}$ # 5: the formula uses \\newcommand",
        "$\\includegraphics{x}$ # 5: the formula uses \\includegraphics",
        "$\\href{x}{y}$ # 5: the formula uses \\href",
        "$\\begin{verbatim}x\\end{verbatim}$ # 5: the formula uses the environment “verbatim”",
        "$x^^41$ # 5: “^^” cannot stand in a formula",
        "$\\frac{1}{2$ # 5: the braces of the formula do not match",
        "> [!NOTICE] # 5: there is no callout NOTICE: did you mean NOTE?",
        "a[^1] # 5: there is no text for footnote 1",
        "$$ x # 5: the formula that begins here never ends"
      })
  void what_a_lesson_may_not_contain_is_named_with_its_line(String body, String problem)
      throws IOException {
    assertThat(problemsOf(body)).anyMatch(line -> line.startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "id: !!java.net.URL x # 6: the tag",
        "id: &a x # 6: anchors and aliases",
        "id: *a # 6: anchors and aliases",
        "kind: single|colour: red # 7: a question has no key “colour”",
        "kind: single|optoins: [] # 7: a question has no key “optoins”: did you mean options?",
        "kind: single|kind: multiple # 7: “kind” is given twice",
        "kind: sinlge # 6: there is no kind of question “sinlge”: did you mean single?",
        "id: x|ask: a: b # 7: a second colon stands in this line",
        "id: x|ask: 'a|hints: [b]|level: 'apply' # 9: this line does not go on",
        "hints:|\t- a # 7: this line is indented with a tab",
        "id: x|ask: a|```quiz|id: y # 8: the block above never ended",
        "kind: single|id: [a # 7: this cannot be read as YAML",
        "{{x}: y} # 6: a key must be a text",
        "kind: numeric|id: a|ask: b|answer: x + 1 # 9: answer, column 1: there is no x",
        "kind: numeric|id: a|ask: b|answer: 1/0 # 9: “answer” is not a finite number",
        "kind: single|id: a|ask: <b>b</b>|options: [] # 8: raw HTML",
        "kind: single|id: a|ask: '[b](http://x.org)'|options: [] # 8: “http://x.org” is not a link",
        "kind: single|id: a|ask: '![b](plane.png)'|options: [] # 8: the image “plane.png” stands",
        "a: 1|---|b: 2 # 7: a second document begins here",
        "- a # 6: there is no kind of question “”"
      })
  void what_a_question_may_not_contain_is_named_with_its_line(String yaml, String problem)
      throws IOException {
    var found = problemsOf("```quiz\n" + yaml.replace('|', '\n') + "\n```\n");

    assertThat(found).anyMatch(line -> line.startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "do: [{set: {depth: 2}, run: end}] # an act must be one of set, run and hand, and has 2",
        "do: [{go: end}] # an act has no key “go”",
        "do: [{run: -3}] # “run” of an act must be a whole number",
        "do: [{hand: {handle: a}}] # a hand must do exactly one thing",
        "do: [{hand: {handle: a, move: 0}}] # hand has no “to”",
        "do: [{hand: {handle: a, add: {x: b}}}] # the place on “x” must be a number",
        "do: [{hand: {press: true}}] # hand has no “handle”",
        "do: [{hand: {handle: a, press: false}}] # “press” can only be true",
        "do: [{set: {depth: {a: 1}}}] # “depth” must be a number, a text",
        "do: run # an act must be a mapping",
        "point: depth # “depth” points at nothing",
        "predict: {ask: a, right: 0} # predict has no “options”",
        "hint: a # a step has no key “hint”: did you mean hints?"
      })
  void what_a_step_may_not_contain_is_named_with_its_line(String yaml, String problem)
      throws IOException {
    var found =
        problemsOf(
            "```lab\nlab: tree\n```\n```walkthrough\n- say: a\n  expect: run.finished\n  "
                + yaml
                + "\n```\n");

    assertThat(found).anyMatch(line -> line.startsWith("11: " + problem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "[", "![", "*a **b ", "<", "`", "$x", "$$", "[^a]: ", "| ", "\\", "((", "&"
      })
  void endless_nesting_ends_quickly(String piece) throws IOException {
    var begin = Instant.now();

    var found = problemsOf(piece.repeat(60_000 / piece.length()));

    assertThat(found).isNotNull();
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!", "&a ", "'", "\"", "|\n", "%TAG", "a: b: "})
  void endless_yaml_ends_quickly(String piece) throws IOException {
    var begin = Instant.now();

    var found = problemsOf("```quiz\n" + piece.repeat(60_000 / piece.length()) + "\n```\n");

    assertThat(found).isNotEmpty();
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void a_file_that_is_too_long_or_no_text_is_refused() throws IOException {
    assertThat(problemsOf("x ".repeat(300_000)))
        .containsExactly("1: the file is longer than 512 kilobytes: split it");

    var other = CourseCopy.in(Files.createDirectory(temporary.resolve("other")));
    Files.write(other.folder().resolve(CourseCopy.TREES), new byte[] {'-', (byte) 0xC3, 0x28});

    assertThat(other.printed(other.read().allProblems()))
        .containsExactly("supervised/trees.md:1: the file is not UTF-8 text: save it as UTF-8");
  }

  @Test
  void a_link_out_of_the_folder_is_refused() throws IOException {
    var copy = CourseCopy.in(temporary);
    Path outside = Files.writeString(temporary.resolve("outside.md"), HEAD + "Secret.");
    Path lesson = copy.folder().resolve(CourseCopy.TREES);
    Files.delete(lesson);
    Files.createSymbolicLink(lesson, outside.toAbsolutePath());

    assertThat(copy.printed(copy.read().allProblems()))
        .containsExactly(
            "supervised/trees.md:1: the file lies outside the course folder: put it into the folder"
                + " instead of linking to it");
  }

  @Test
  void a_module_cannot_be_a_path() throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.replace("course.yaml", "[supervised]", "[../other, /etc, supervised]");

    assertThat(copy.printed(copy.read().problems()))
        .hasSize(2)
        .allMatch(line -> line.startsWith("course.yaml:4: “"));
  }

  @Test
  void a_walkthrough_without_a_lab_and_fences_in_lists_are_named() throws IOException {
    var found =
        problemsOf(
            """
            ```walkthrough
            - {say: a, expect: run.finished}
            ```

            - ```lab
              lab: tree
              ```

            ```lab
            lab: tree
            """);

    assertThat(found)
        .anyMatch(line -> line.startsWith("5: there is no lab before this walkthrough"))
        .anyMatch(line -> line.startsWith("9: a lab block stands inside a list or quote"))
        .anyMatch(line -> line.startsWith("13: the lab block that begins here never ends"));
  }
}
