package dev.praxis.course;

import dev.praxis.lab.Walkthrough;
import dev.praxis.quiz.Question;
import java.util.List;

/// A lesson: one Markdown file.
///
/// @param id progress is kept under it
/// @param minutes it takes, as its author thinks
/// @param minutesLine where that stands in the file
/// @param needs ids of lessons to know before
/// @param needsLine where they stand in the file
/// @param draft still being written: mistakes are said, what is only missing yet is not
/// @param file as in problems
public record Lesson(
    String id,
    String title,
    int minutes,
    int minutesLine,
    boolean draft,
    List<String> needs,
    int needsLine,
    List<Objective> objectives,
    List<Block> blocks,
    String file) {
  public Lesson {
    needs = List.copyOf(needs);
    objectives = List.copyOf(objectives);
    blocks = List.copyOf(blocks);
  }

  /// Whether a name can be the id of a lesson, for ever: small letters, digits and single hyphens.
  public static boolean isId(String name) {
    return Links.isId(name);
  }

  /// Something the learner can do afterwards.
  public record Objective(String id, String text, int line) {}

  public List<Item> items() {
    return of(Block.QuizBlock.class).stream().map(Block.QuizBlock::item).toList();
  }

  /// The questions as their author wrote them.
  public List<Question> questions() {
    return items().stream().map(Item::written).toList();
  }

  public List<Walkthrough> walkthroughs() {
    return of(Block.WalkthroughBlock.class).stream()
        .map(Block.WalkthroughBlock::walkthrough)
        .toList();
  }

  public List<Block.LabBlock> labs() {
    return of(Block.LabBlock.class);
  }

  private <B extends Block> List<B> of(Class<B> kind) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// All its words, for search: what is read, and what is asked.
  public String plainText() {
    return title + "\n" + PlainText.of(blocks);
  }
}
