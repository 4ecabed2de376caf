package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.Gesture;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Walkthrough.Act;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {
  private static final Course COURSE = CourseReader.read(CourseCopy.SMALL);
  private final Path temporary;

  CourseReaderTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  private static Lesson trees() {
    return COURSE.lesson("decision-trees").orElseThrow();
  }

  private static <B extends Block> B only(Class<B> kind) {
    return trees().blocks().stream().filter(kind::isInstance).map(kind::cast).findFirst().get();
  }

  private static Question question(String id) {
    return trees().questions().stream().filter(one -> one.id().equals(id)).findFirst().get();
  }

  @Test
  void a_sound_course_is_read_without_problems() {
    assertThat(COURSE.allProblems()).isEmpty();
    assertThat(COURSE.title()).isEqualTo("A small course");
    assertThat(COURSE.authors()).containsExactly("Ada Example");
    assertThat(COURSE.modules())
        .extracting(Module::id, Module::title)
        .containsExactly(tuple("supervised", "Supervised learning"));
    assertThat(COURSE.glossary().term("leaf").orElseThrow().line()).isEqualTo(4);
  }

  @Test
  void the_head_of_a_lesson_is_read() {
    var lesson = trees();

    assertThat(lesson.title()).isEqualTo("Decision trees");
    assertThat(lesson.minutes()).isEqualTo(20);
    assertThat(lesson.objectives())
        .containsExactly(
            new Lesson.Objective("split", "Work out which split a tree makes first", 7),
            new Lesson.Objective("depth", "Choose a depth without looking at the test set", 8));
    assertThat(lesson.file()).endsWith("courses/small/supervised/trees.md");
  }

  @Test
  void every_block_knows_its_line() throws IOException {
    var lines = Files.readAllLines(CourseCopy.SMALL.resolve(CourseCopy.TREES));
    var begins =
        Map.of(
            Block.Heading.class, "## One",
            Block.ImageBlock.class, "![A plane",
            Block.TableBlock.class, "| cut",
            Block.FormulaBlock.class, "$$",
            Block.Callout.class, "> [!WARNING]",
            Block.ListBlock.class, "1. Fit",
            Block.CodeBlock.class, "```java",
            Block.LabBlock.class, "```lab",
            Block.WalkthroughBlock.class, "```walkthrough",
            Block.Footnotes.class, "[^breiman]:");

    begins.forEach(
        (kind, begin) ->
            assertThat(lines.get(only(kind).line() - 1)).as(kind.getName()).startsWith(begin));
    assertThat(lines.get(trees().questions().getFirst().line() - 1)).isEqualTo("id: first-split");
  }

  @Test
  void text_is_read_as_inlines() {
    assertThat(only(Block.FormulaBlock.class).latex()).isEqualTo("G = 1 - \\sum_k p_k^2");
    assertThat(only(Block.Callout.class).kind()).isEqualTo(Block.Callout.Kind.WARNING);
    assertThat(only(Block.Callout.class).blocks()).hasSize(1);
    assertThat(only(Block.ImageBlock.class).path()).isEqualTo(Path.of("supervised", "plane.png"));
    assertThat(only(Block.ListBlock.class).items()).hasSize(2);
    assertThat(only(Block.TableBlock.class).columns())
        .containsExactly(
            Block.TableBlock.Alignment.LEFT,
            Block.TableBlock.Alignment.RIGHT,
            Block.TableBlock.Alignment.CENTER);
    assertThat(only(Block.Footnotes.class).notes())
        .singleElement()
        .satisfies(
            note ->
                assertThat(PlainText.of(note.blocks()))
                    .isEqualTo(
                        "Breiman, Friedman, Olshen and Stone, Classification and Regression Trees,"
                            + " 1984."));
    assertThat(trees().plainText())
        .contains("A coffee costs $5 and a cake costs $6, and neither price")
        .contains("Which first cut lowers Gini impurity most?");
  }

  @Test
  void links_lead_to_labs_terms_and_the_web() {
    assertThat(LessonLinks.of(trees()))
        .extracting(Inline.Link::target)
        .containsExactly(
            new Target.ToTerm("impurity"),
            new Target.ToTerm("leaf"),
            new Target.ToLab(
                "tree", Map.of("data", MaterialRef.of("iris")), new Settings(Map.of("depth", "2"))),
            new Target.ToWeb(URI.create("https://www.taylorfrancis.com/books/9781315139470")));
  }

  @Test
  void labs_are_read_as_experiments() {
    var lab = only(Block.LabBlock.class);

    assertThat(lab.experiment().lab()).isEqualTo("tree");
    assertThat(lab.experiment().materials()).containsEntry("data", MaterialRef.of("iris"));
    assertThat(lab.experiment().settings())
        .isEqualTo(new Settings(Map.of("depth", 4L, "criterion", "gini")));
    assertThat(lab.lock()).isEqualTo(Set.of("criterion"));
    assertThat(lab.hide()).isEqualTo(Set.of("min_leaf"));
  }

  @Test
  void questions_are_read_with_their_answers() {
    var gini = (Question.Numeric) question("gini");
    var stop = (Question.Multiple) question("stop");

    assertThat(trees().questions()).hasSize(8);
    assertThat(gini.answer()).isCloseTo(0.32, within(1e-12));
    assertThat(gini.tolerance()).isEqualTo(new Tolerance.Absolute(0.005));
    assertThat(gini.wrong().getFirst().value()).isCloseTo(0.04, within(1e-12));
    assertThat(((Question.Numeric) question("weighted")).tolerance())
        .isEqualTo(new Tolerance.Relative(0.01));
    assertThat(stop.shuffle()).isFalse();
    assertThat(stop.head().rev()).isEqualTo(2);
    assertThat(stop.options().getLast().weight()).isEqualTo(-100);
  }

  @Test
  void walkthroughs_are_read_over_the_lab_above_them() throws IOException {
    var lines = Files.readAllLines(CourseCopy.SMALL.resolve(CourseCopy.TREES));
    var walkthrough = trees().walkthroughs().getFirst();
    var stage = walkthrough.stages().getFirst();
    var third = walkthrough.stages().get(2);

    assertThat(walkthrough.id()).isEqualTo("decision-trees/1");
    assertThat(walkthrough.experiment()).isEqualTo(only(Block.LabBlock.class).experiment());
    assertThat(lines.get(stage.expect().line() - 1)).startsWith("  expect: scores.leaves");
    assertThat(stage.predict().orElseThrow().options()).containsExactly("2", "3", "5 or more");
    assertThat(stage.also())
        .containsExactly(
            new Act.Set(new Settings(Map.of("depth", 3L, "min_leaf", 30L))), new Act.RunToEnd());
    assertThat(third.way().getFirst())
        .isEqualTo(
            new Act.Hand(
                "flower", new Gesture.Moved(0, Map.of("petal length", 6.0, "petal width", 0.2))));
    assertThat(third.not()).isEqualTo(List.of(new Act.Hand("flower", new Gesture.Removed(3))));
    assertThat(walkthrough.stages().get(1).way().getLast()).isEqualTo(new Act.RunTicks(1));
    assertThat(walkthrough.stages().get(1).also().getLast()).isEqualTo(new Act.RunStride("split"));
    assertThat(walkthrough.stages().get(4).also().getFirst())
        .isEqualTo(new Act.Hand("prune", new Gesture.Pressed()));
  }

  @Test
  void a_broken_lesson_is_listed_and_the_others_load() throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.replace("supervised/module.yaml", "[trees]", "[trees, forests, gone]");
    copy.write("supervised/forests.md", "---\nid: forests\n---\n\n<b>Many</b> trees.\n");

    var course = copy.read();

    assertThat(course.lessons()).extracting(Lesson::id).containsExactly("decision-trees");
    assertThat(course.broken()).extracting(Course.BrokenLesson::module).containsOnly("supervised");
    assertThat(copy.printed(course.allProblems()))
        .containsExactly(
            "supervised/forests.md:2: the head of a lesson has no “title”: add it",
            "supervised/forests.md:5: raw HTML “</b>” is not read: say it in Markdown, or put code"
                + " between backticks",
            "supervised/forests.md:5: raw HTML “<b>” is not read: say it in Markdown, or put code"
                + " between backticks",
            "supervised/gone.md:1: there is no such file: create it, or take it out of the list"
                + " that names it");
  }

  @Test
  void a_folder_that_is_no_course_is_said_and_not_thrown() {
    assertThat(CourseReader.read(temporary).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).isEqualTo("there is no such file"));
    assertThat(CourseReader.read(temporary.resolve("nowhere")).problems()).hasSize(1);
  }

  @Test
  void a_lesson_nobody_listed_is_noticed() throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.write("supervised/draft.md", "");

    assertThat(copy.printed(copy.read().problems()))
        .containsExactly(
            "supervised/module.yaml:1: the lesson draft.md lies in this folder and is not listed:"
                + " add draft to “lessons”, or move the file away");
  }
}
