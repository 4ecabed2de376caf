package dev.praxis.course;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A lesson's head and text: objectives, needs, links, pictures, length, opening.
final class LessonLint {
  static final int FEWEST_QUESTIONS = 8;
  private static final int FEWEST_WORDS = 500;
  private static final int MOST_WORDS = 1_800;
  private static final Pattern SHOUT = Pattern.compile("\\p{L}!(\\s|$)");
  private static final List<String> DULL =
      List.of("in this lesson", "in this chapter", "this lesson", "welcome to");
  private final Lesson lesson;
  private final Course course;
  private final Problems problems;
  private final Set<String> lessonIds = new HashSet<>();
  private final Set<String> termIds = new HashSet<>();
  private int words;

  private LessonLint(Lesson lesson, Course course, Problems problems) {
    this.lesson = lesson;
    this.course = course;
    this.problems = problems;
    course.lessons().forEach(other -> lessonIds.add(other.id()));
    course.glossary().terms().forEach(term -> termIds.add(term.id()));
  }

  static void check(Lesson lesson, Course course, Problems problems) {
    var lint = new LessonLint(lesson, course, problems);
    lint.objectives();
    lint.needs();
    lesson.blocks().forEach(lint::block);
    LessonLinks.of(lesson).forEach(link -> lint.target(link.target(), link.line()));
    if (!lesson.draft()) {
      lint.length();
      ReadingTime.check(lesson, lint.words, problems);
    }
    lint.opening();
  }

  private void objectives() {
    if (lesson.objectives().isEmpty()) {
      problems.add(1, "lint.no-objectives");
    }
    var seen = new HashSet<String>();
    for (Lesson.Objective objective : lesson.objectives()) {
      if (!Links.isId(objective.id())) {
        problems.add(objective.line(), "lint.id", "of", "the objective", "id", objective.id());
      }
      if (!seen.add(objective.id())) {
        problems.add(objective.line(), "lint.objective-twice", "id", objective.id());
      }
      if (lesson.questions().stream()
          .noneMatch(question -> question.head().objective().equals(objective.id()))) {
        problems.add(objective.line(), "lint.objective-unasked", "id", objective.id());
      }
    }
  }

  private void needs() {
    for (String need : lesson.needs()) {
      if (need.equals(lesson.id())) {
        problems.add(lesson.needsLine(), "lint.needs-itself");
      } else if (!isLesson(need)) {
        problems.add(
            lesson.needsLine(), "lint.needs", "id", need, "near", Problems.meant(need, lessonIds));
      }
    }
  }

  /// A lesson of the course; where lessons are broken, any id may be one of theirs.
  private boolean isLesson(String id) {
    return lessonIds.contains(id) || !course.broken().isEmpty();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> inlines(heading.text(), block.line());
      case Block.Paragraph paragraph -> inlines(paragraph.text(), block.line());
      case Block.ListBlock list -> list.items().forEach(item -> item.forEach(this::block));
      case Block.TableBlock table -> {
        table.header().cells().forEach(cell -> inlines(cell, block.line()));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell, block.line())));
      }
      case Block.Callout callout -> callout.blocks().forEach(this::block);
      case Block.QuoteBlock quote -> quote.blocks().forEach(this::block);
      case Block.Footnotes notes ->
          notes.notes().forEach(note -> note.blocks().forEach(this::block));
      case Block.ImageBlock image -> {
        if (image.alt().isBlank()) {
          problems.add(image.line(), "lint.alt", "image", image.path());
        }
      }
      case Block.CodeBlock code -> {}
      case Block.FormulaBlock formula -> {}
      case Block.Divider divider -> {}
      case Block.QuizBlock quiz -> {}
      case Block.WalkthroughBlock walkthrough -> {}
      case Block.LabBlock lab -> {}
    }
  }

  private void inlines(List<Inline> text, int line) {
    String plain = PlainText.inlines(text);
    words += plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
    for (Inline inline : text) {
      if (inline instanceof Inline.Plain(String said) && SHOUT.matcher(said).find()) {
        problems.add(line, "lint.shout");
      }
    }
  }

  private void target(Target target, int line) {
    switch (target) {
      case Target.ToLesson to -> {
        if (!isLesson(to.id())) {
          problems.add(
              line, "lint.link-lesson", "id", to.id(), "near", Problems.meant(to.id(), lessonIds));
        }
      }
      case Target.ToTerm to -> {
        if (!termIds.contains(to.id())) {
          problems.add(
              line, "lint.link-term", "id", to.id(), "near", Problems.meant(to.id(), termIds));
        }
      }
      case Target.ToLab to -> {}
      case Target.ToWeb to -> {}
    }
  }

  private void length() {
    if (words < FEWEST_WORDS) {
      problems.add(1, "lint.short", "words", words, "fewest", FEWEST_WORDS);
    }
    if (words > MOST_WORDS) {
      problems.add(1, "lint.long", "words", words, "most", MOST_WORDS);
    }
    int questions = lesson.questions().size();
    if (questions < FEWEST_QUESTIONS) {
      problems.add(1, "lint.few-questions", "count", questions, "fewest", FEWEST_QUESTIONS);
    }
  }

  private void opening() {
    lesson.blocks().stream()
        .filter(block -> !(block instanceof Block.Heading))
        .findFirst()
        .ifPresent(
            block -> {
              String begin = PlainText.of(block).strip().toLowerCase(Locale.ROOT);
              if (DULL.stream().anyMatch(begin::startsWith)) {
                problems.add(block.line(), "lint.opening");
              }
            });
  }
}
