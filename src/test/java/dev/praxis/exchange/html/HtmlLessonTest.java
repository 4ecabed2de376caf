package dev.praxis.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Block;
import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Glossary;
import dev.praxis.course.Inline;
import dev.praxis.course.Lesson;
import dev.praxis.course.RichText;
import dev.praxis.course.Target;
import dev.praxis.data.Catalogue;
import dev.praxis.exchange.Given;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Walkthrough;
import dev.praxis.lab.Walkthrough.Sentence;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class HtmlLessonTest {
  private static final String EVIL =
      "<script>alert(1)</script></style><img src=x onerror=alert(2)> \" onload=\"alert(3) ' ]]> -->"
          + " javascript:alert(4) https://evil.example/";
  private static final Edition SCREEN = Edition.screen(true);
  private static final LabRuns NO_LABS =
      new LabRuns(
          new Labs(List.of()),
          ref -> {
            throw new AssertionError(ref);
          });

  private static LabRuns labs() throws Exception {
    return new LabRuns(
        Labs.load(), CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), Path.of(".")));
  }

  /// Pages are well-formed as XML too, so the JDK's parser reads them strictly.
  private static Document read(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static List<Element> elements(Document page) {
    var all = page.getElementsByTagName("*");
    var found = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static List<String> kinds(Document page) {
    return elements(page).stream().map(Element::getTagName).distinct().toList();
  }

  private static List<Node> attributes(Document page) {
    var found = new ArrayList<Node>();
    for (Element element : elements(page)) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        found.add(element.getAttributes().item(i));
      }
    }
    return found;
  }

  private static void assertNothingRuns(Document page) {
    assertThat(kinds(page))
        .doesNotContain("script", "iframe", "object", "embed", "base", "form", "link");
    assertThat(attributes(page))
        .noneMatch(one -> one.getNodeName().startsWith("on"))
        .noneMatch(one -> Set.of("style", "srcdoc", "srcset").contains(one.getNodeName()));
    assertThat(attributes(page))
        .filteredOn(one -> Set.of("href", "src", "xlink:href").contains(one.getNodeName()))
        .extracting(Node::getNodeValue)
        .allMatch(to -> to.startsWith("#") || to.startsWith("https://") || to.startsWith("data:"));
  }

  private static Lesson hostile(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("m"));
    Files.writeString(folder.resolve("course.yaml"), "title: C\nmodules: [m]\n");
    Files.writeString(folder.resolve("m/module.yaml"), "title: M\nsummary: S\nlessons: [l]\n");
    String quoted = "'" + RichText.escaped(EVIL).replace("'", "''") + "'";
    Files.writeString(
        folder.resolve("m/l.md"),
        """
        ---
        id: l
        title: L
        minutes: 5
        objectives:
          - {id: o, text: T}
        ---

        ```quiz
        id: a
        kind: single
        objective: o
        level: apply
        ask: EVIL
        hints: [EVIL]
        options:
          - {text: EVIL, right: true, why: EVIL}
          - {text: no, why: EVIL}
        ```
        ```quiz
        id: b
        kind: match
        ask: EVIL
        pairs: [{left: EVIL, right: EVIL, why: EVIL}, {left: l, right: r}]
        ```
        ```quiz
        id: c
        kind: short
        ask: EVIL
        accept: [EVIL]
        wrong: [{value: EVIL, why: EVIL}]
        ```
        ```quiz
        id: d
        kind: order
        code: true
        ask: EVIL
        lines: [EVIL, two]
        ```
        """
            .replace("EVIL", quoted));
    Lesson read = CourseReader.read(folder).lessons().getFirst();
    var blocks = new ArrayList<Block>(read.blocks());
    var evil = List.<Inline>of(new Inline.Plain(EVIL));
    var script = new Target.ToWeb(new URI("javascript:alert(5)"));
    var web = new Target.ToWeb(new URI("https://example.org/a?b=1&c=%22"));
    var lab =
        new Experiment(
            EVIL,
            new java.util.TreeMap<>(Map.of(EVIL, MaterialRef.of(EVIL))),
            Settings.NONE.with(EVIL, EVIL),
            List.of(),
            1);
    blocks.addAll(
        List.of(
            new Block.Heading(1, evil, 1),
            new Block.Paragraph(
                List.of(
                    new Inline.Link(script, evil, 1),
                    new Inline.Link(web, evil, 1),
                    new Inline.Link(new Target.ToTerm(EVIL), evil, 1),
                    new Inline.Link(new Target.ToLesson(EVIL), evil, 1),
                    new Inline.Link(
                        new Target.ToLab(EVIL, Map.of(EVIL, MaterialRef.of(EVIL)), Settings.NONE),
                        evil,
                        1),
                    new Inline.Code(EVIL),
                    new Inline.Formula(EVIL),
                    new Inline.Formula("a < b \\text{\"onload=}"),
                    new Inline.FootnoteMark(EVIL, 1)),
                1),
            new Block.CodeBlock(EVIL, EVIL, 1),
            new Block.FormulaBlock(EVIL, 1),
            new Block.ImageBlock(Path.of("../../secret.png"), EVIL, 1),
            new Block.Footnotes(
                List.of(
                    new Block.Footnotes.Note(1, EVIL, List.of(new Block.Paragraph(evil, 1)), 1)),
                1),
            new Block.LabBlock(lab, Set.of(), Set.of(), 1),
            new Block.WalkthroughBlock(
                new Walkthrough(EVIL, lab, List.of(stage(lab.settings()))), 1)));
    return new Lesson(
        EVIL,
        EVIL,
        5,
        1,
        false,
        List.of(EVIL),
        1,
        List.of(new Lesson.Objective("o", EVIL, 1)),
        blocks,
        EVIL);
  }

  private static Walkthrough.Stage stage(Settings settings) {
    var said = new Sentence(EVIL + " {{" + EVIL + "}}", 1);
    return new Walkthrough.Stage(
        said,
        Optional.empty(),
        Optional.of(new Walkthrough.Predict(EVIL, List.of(EVIL), said)),
        said,
        List.of(new Walkthrough.Act.Set(settings), new Walkthrough.Act.RunStride(EVIL)),
        List.of(),
        List.of(),
        List.of(EVIL),
        Optional.of(said),
        1);
  }

  @Test
  void whatever_a_lesson_says_stays_text(@TempDir Path folder) throws Exception {
    Lesson lesson = hostile(folder);
    Files.write(folder.resolveSibling("secret.png"), new byte[] {1});
    Course read = CourseReader.read(folder);
    var course =
        new Course(
            "c",
            EVIL,
            folder,
            EVIL,
            List.of(EVIL),
            read.modules(),
            new Glossary("g", List.of(new Glossary.Term(EVIL, EVIL, EVIL, 1))),
            List.of(),
            List.of());

    Given given = HtmlLesson.write(course, lesson, NO_LABS, SCREEN);

    Document page = read(given.text());
    assertNothingRuns(page);
    assertThat(page.getElementsByTagName("style").getLength()).isEqualTo(1);
    assertThat(page.getElementsByTagName("img").getLength()).isZero();
    assertThat(attributes(page))
        .filteredOn(one -> one.getNodeName().equals("href"))
        .extracting(Node::getNodeValue)
        .filteredOn(to -> to.startsWith("https:"))
        .containsOnly("https://example.org/a?b=1&c=%22");
    assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(EVIL);
    assertThat(given.text().split("<script", -1)).hasSize(1);
    assertThat(given.text().split("</style", -1)).hasSize(2);
    assertThat(given.left())
        .extracting("what")
        .anyMatch(what -> (what + "").startsWith("an image"));
  }

  @Test
  void the_policy_lets_in_the_style_and_nothing_else(@TempDir Path folder) throws Exception {
    Lesson lesson = hostile(folder);

    Document page =
        read(HtmlLesson.write(CourseReader.read(folder), lesson, NO_LABS, SCREEN).text());

    String style = page.getElementsByTagName("style").item(0).getTextContent();
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(style.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String digest = java.util.Base64.getEncoder().encodeToString(hash);
    assertThat(elements(page))
        .filteredOn(one -> one.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .extracting(one -> one.getAttribute("content"))
        .containsExactly(
            "default-src 'none'; style-src 'sha256-"
                + digest
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  @Test
  void the_shipped_lessons_are_whole_pages_and_the_same_each_time() throws Exception {
    Course course = CourseReader.read(Path.of("lessons"));

    for (Lesson lesson : course.lessons()) {
      Given given = HtmlLesson.write(course, lesson, labs(), SCREEN);

      Document page = read(given.text());
      assertNothingRuns(page);
      assertThat(HtmlLesson.write(course, lesson, labs(), SCREEN).text()).isEqualTo(given.text());
      assertThat(count(page, "card question")).isEqualTo(lesson.items().size());
      assertThat(count(page, "card lab")).isEqualTo(lesson.labs().size());
      assertThat(count(page, "card walkthrough")).isEqualTo(lesson.walkthroughs().size());
      assertThat(count(page, "formula-block")).isPositive();
      assertThat(count(page, "run")).isGreaterThan(lesson.labs().size());
      assertThat(page.getElementsByTagName("h2").getLength()).isGreaterThan(3);
      assertThat(anchors(page)).isSubsetOf(ids(page));
      assertThat(ids(page)).doesNotHaveDuplicates();
      assertThat(given.questions()).isEqualTo(lesson.items().size());
      Path file = Files.createDirectories(Path.of("target/pages")).resolve(lesson.id() + ".html");
      Files.writeString(file, given.text());
    }
    assertThat(course.lessons()).hasSizeGreaterThan(2);
  }

  @Test
  void a_sheet_without_answers_tells_none_and_still_asks() throws Exception {
    Course course = CourseReader.read(Path.of("lessons"));
    Lesson lesson = course.lesson("decision-trees").orElseThrow();

    String whole = HtmlLesson.write(course, lesson, labs(), SCREEN).text();
    String sheet = HtmlLesson.write(course, lesson, labs(), Edition.screen(false)).text();

    assertThat(whole).contains("<summary>Answer</summary>", "<summary>One way to do it</summary>");
    assertThat(sheet)
        .doesNotContain("<summary>Answer</summary>", "<summary>One way to do it</summary>")
        .doesNotContain("right-option\"><strong>")
        .contains("<summary>Hint 1</summary>");
    assertThat(count(read(sheet), "card question")).isEqualTo(lesson.items().size());
  }

  @Test
  void formulas_are_outlines_that_say_their_latex() throws Exception {
    String svg = new FormulaSvg().of("\\frac{a}{b} < 1", true);

    Element drawn = read(svg).getDocumentElement();

    assertThat(drawn.getAttribute("aria-label")).isEqualTo("\\frac{a}{b} < 1");
    assertThat(drawn.getElementsByTagName("path").getLength()).isEqualTo(5);
  }

  private static long count(Document page, String type) {
    return elements(page).stream().filter(one -> one.getAttribute("class").equals(type)).count();
  }

  private static List<String> ids(Document page) {
    return elements(page).stream()
        .map(one -> one.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static List<String> anchors(Document page) {
    return elements(page).stream()
        .map(one -> one.getAttribute("href"))
        .filter(to -> to.startsWith("#"))
        .map(to -> to.substring(1))
        .toList();
  }
}
