package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.author.NewFiles;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import dev.praxis.quiz.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What authors copy from the documentation works as it stands.
class LessonDocsTest {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(?:quiz|lab|walkthrough)\\n.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEAD =
      Pattern.compile("^```yaml\\n(---\\n.*?^---)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);
  @TempDir Path temporary;

  /// A lesson of the head and every block of the page.
  private Course copied() throws Exception {
    String page = Files.readString(Path.of("docs/lessons.md"));
    String head = HEAD.matcher(page).results().findFirst().orElseThrow().group(1);
    String blocks =
        BLOCK.matcher(page).results().map(MatchResult::group).collect(Collectors.joining("\n\n"));
    Labs labs = Labs.load();
    NewFiles.course(temporary.resolve("mine"), "Mine");
    NewFiles.module(temporary.resolve("mine/trees"), "Trees");
    Path lesson =
        NewFiles.lesson(
            temporary.resolve("mine/trees/first-cut"), "Cut", labs.find("tree").orElseThrow());
    Files.writeString(lesson, head + "\n\nText.\n\n" + blocks + "\n");
    return CourseReader.read(temporary.resolve("mine"));
  }

  @Test
  void every_example_passes_check() throws Exception {
    Course course = copied();
    var source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), temporary);

    var problems = new CourseCheck(Labs.load(), source).problems(course);

    assertThat(problems).isEmpty();
    assertThat(course.lessons().getFirst().walkthroughs()).hasSize(1);
  }

  @Test
  void every_kind_of_question_has_an_example() throws Exception {
    var shown =
        copied().lessons().getFirst().items().stream()
            .map(Item::written)
            .map(Object::getClass)
            .collect(Collectors.toSet());

    assertThat(shown).isEqualTo(java.util.Set.of(Question.class.getPermittedSubclasses()));
  }

  @Test
  void numbers_drawn_anew_and_questions_about_a_run_have_examples() throws Exception {
    var items = copied().lessons().getFirst().items();

    assertThat(items).anyMatch(item -> item.draws() && !item.fromLab());
    assertThat(items).anyMatch(Item::fromLab);
  }
}
