package dev.praxis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Block;
import dev.praxis.course.Inline;
import dev.praxis.course.Lesson;
import dev.praxis.course.RichText;
import dev.praxis.exchange.LessonDraft.Piece;
import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Head;
import dev.praxis.quiz.Level;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Tolerance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuestionWriterTest {
  /// Words with all that YAML, Markdown and the format itself could stumble over.
  private static Arbitrary<String> words() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "true", "no", "null", "~", "- a", "a: b", "#", "{x}", "[y", "\"", "'", "\\", "\n",
            "\n\n", "```", "---", "...", "2.50", "1e3", "0x1F", "é", "𝛼", "\u2028", "\u0085",
            "\uFEFF", "\t", "&a", "*a", "!t", "|", ">", "%", "@", ", ", "?", "$x$", "\u0001", " ");
    return Arbitraries.oneOf(odd, Arbitraries.strings().ascii().ofMaxLength(8))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> "w" + String.join("", parts));
  }

  /// Words that are no Markdown, so that every one of them may stand in a question.
  private static Arbitrary<String> markdown() {
    return words().map(PlainMarkdown::of);
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(0.0, 1.0, -3.0, 0.1, 1e-7, 1e15, 123456.789),
        Arbitraries.doubles().between(-1e6, 1e6));
  }

  private static Arbitrary<Head> heads(boolean ask) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            words().map(word -> word.replace("\n", "")).injectNull(0.5).optional(),
            Arbitraries.of(Level.values()).optional(),
            ask ? markdown() : Arbitraries.just(""),
            markdown().list().ofMaxSize(2),
            Arbitraries.of(0.0, 0.25),
            Arbitraries.of(1.0, 2.5))
        .as(
            (rev, objective, level, asked, hints, cost, points) ->
                new Head("x", rev, objective.orElse(""), level, asked, hints, cost, points, 0));
  }

  private static Arbitrary<String> why() {
    return Arbitraries.oneOf(Arbitraries.just(""), markdown());
  }

  private static Arbitrary<Question> single() {
    var option =
        Combinators.combine(markdown(), Arbitraries.of(true, false), why())
            .as((text, right, why) -> new Question.Single.Option(text, right, why, 0));
    return Combinators.combine(
            heads(true), option.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
        .as(Question.Single::new);
  }

  private static Arbitrary<Question> multiple() {
    var option =
        Combinators.combine(markdown(), numbers(), why())
            .as((text, weight, why) -> new Question.Multiple.Weighted(text, weight, why, 0));
    return Combinators.combine(
            heads(true), option.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
        .as(Question.Multiple::new);
  }

  private static Arbitrary<Question> numeric() {
    Arbitrary<Tolerance> tolerance =
        Arbitraries.oneOf(
            Arbitraries.just(new Tolerance.Exact()),
            numbers().map(number -> new Tolerance.Absolute(Math.abs(number))),
            Arbitraries.of(0.01, 0.5).map(Tolerance.Relative::new));
    var wrong =
        Combinators.combine(numbers(), why())
            .as((value, why) -> new Question.Numeric.WrongValue(value, why, 0));
    return Combinators.combine(
            heads(true),
            numbers(),
            tolerance,
            Arbitraries.of("", "ms", "%", "°C"),
            wrong.list().ofMaxSize(2))
        .as(Question.Numeric::new);
  }

  private static Arbitrary<Question> order() {
    return Combinators.combine(
            heads(true), markdown().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
        .as(Question.Order::new);
  }

  private static Arbitrary<Question> match() {
    var pair =
        Combinators.combine(markdown(), words(), why())
            .as((left, right, why) -> new Question.Match.Pair(left, right, why, 0));
    return Combinators.combine(
            heads(true), pair.list().ofMinSize(1).ofMaxSize(3), words().list().ofMaxSize(2))
        .as(Question.Match::new);
  }

  private static Arbitrary<Question> cloze() {
    Arbitrary<String> said =
        Arbitraries.of(
            "a {brace} ", "$x_{1}$ is ", "`{code}` and ", "plain ", "é: \"quoted\" # ", "");
    Arbitrary<List<String>> forms =
        Arbitraries.of(List.of("TP"), List.of("TP + FN", "FN + TP"), List.of("a:b"));
    return Combinators.combine(heads(false), said, forms, said)
        .as(
            (head, before, gap, after) ->
                new Question.Cloze(
                    head,
                    new ClozeText(
                        List.of(
                            new ClozeText.Piece.Said(before),
                            new ClozeText.Piece.Gap(gap),
                            new ClozeText.Piece.Said(after)))));
  }

  private static Arbitrary<Question> typed() {
    var wrong =
        Combinators.combine(words(), why())
            .as((form, why) -> new Question.ShortAnswer.WrongForm(form, why, 0));
    return Combinators.combine(
            heads(true), words().list().ofMinSize(1).ofMaxSize(3), wrong.list().ofMaxSize(2))
        .as(Question.ShortAnswer::new);
  }

  @Provide
  Arbitrary<List<Question>> questions() {
    return Arbitraries.oneOf(single(), multiple(), numeric(), order(), match(), cloze(), typed())
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 60)
  void every_question_reads_back_as_it_was_written(@ForAll("questions") List<Question> questions)
      throws IOException {
    var pieces = questions.stream().map(Piece.Asked::of).toList();
    Path folder = Folders.fresh();
    Path module = Files.createDirectory(folder.resolve("m"));
    Files.writeString(folder.resolve("course.yaml"), "title: x\nmodules: [m]\n");
    Files.writeString(module.resolve("module.yaml"), "title: x\nlessons: [l]\n");
    Files.writeString(module.resolve("l.md"), LessonWriter.write(LessonDraft.of("l", "L", pieces)));

    var course = dev.praxis.course.CourseReader.read(folder);

    assertThat(course.allProblems()).isEmpty();
    assertThat(Folders.meaning(Folders.only(course).questions()))
        .isEqualTo(Folders.meaning(questions));
  }

  @Test
  void every_key_of_the_questions_of_a_lesson_is_kept() throws Exception {
    var course = dev.praxis.course.CourseReader.read(Path.of("lessons"));
    for (Lesson lesson : course.lessons()) {
      var pieces = lesson.items().stream().map(item -> new Piece.Asked(item.tree())).toList();

      var read =
          Folders.placed(
              new Brought("x", List.of(LessonDraft.of(lesson.id(), "X", pieces)), List.of()));

      assertThat(Folders.only(read).items().stream().map(item -> item.tree()))
          .isEqualTo(lesson.items().stream().map(item -> item.tree()).toList());
    }
    assertThat(course.lessons()).isNotEmpty();
  }

  @Property(tries = 500)
  void plain_text_reads_as_itself_in_markdown(@ForAll("texts") String text) {
    String said =
        RichText.blocks(PlainMarkdown.of(text)).stream()
            .map(QuestionWriterTest::plain)
            .collect(Collectors.joining(" "));

    assertThat(said.replaceAll("\\s+", " ").strip())
        .isEqualTo(text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "# a",
            "- a",
            "1. a",
            "1) a",
            "> a",
            "+ a",
            "===",
            "---",
            "***",
            "```",
            "~~~",
            "[a](b)",
            "![a](b)",
            "<b>",
            "<!--",
            "&amp;",
            "&",
            "$x$",
            "$$",
            "a_b",
            "_a_",
            "*a*",
            "**",
            "`",
            "\\",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "[^1]",
            "[^1]:",
            "| a |",
            "|-|",
            "{{x}}",
            "https://x.org",
            "<https://x.org>",
            "[!NOTE]");
    return Arbitraries.oneOf(odd, Arbitraries.strings().ascii().ofMaxLength(6))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static String plain(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          paragraph.text().stream().map(QuestionWriterTest::plain).collect(Collectors.joining());
      case Block other -> "!" + other.getClass().getSimpleName();
    };
  }

  private static String plain(Inline inline) {
    return switch (inline) {
      case Inline.Plain said -> said.text();
      case Inline.Code code -> code.text();
      case Inline other -> "!" + other.getClass().getSimpleName();
    };
  }

  @Test
  void ids_are_given_once() {
    var slug = new Slug("question");

    var ids = IntStream.range(0, 2).mapToObj(i -> slug.id("Jesus’ home-town!")).toList();

    assertThat(ids).containsExactly("jesus-home-town", "jesus-home-town-2");
    assertThat(slug.id("…")).isEqualTo("question-1");
    assertThat(slug.id("")).isEqualTo("question-2");
    assertThat(Optional.of(slug.id("Jesus' home town 2"))).contains("jesus-home-town-2-2");
  }
}
