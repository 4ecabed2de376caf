package dev.praxis.course;

import java.util.ArrayList;
import java.util.List;

/// Every link of a lesson: in its text, its questions, its walkthroughs.
final class LessonLinks {
  private final List<Inline.Link> links = new ArrayList<>();

  private LessonLinks() {}

  static List<Inline.Link> of(Lesson lesson) {
    var found = new LessonLinks();
    found.blocks(lesson.blocks());
    LessonTexts.of(lesson)
        .forEach(text -> found.blocks(RichText.check(text.text(), text.line(), new Problems(""))));
    return found.links;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> inlines(heading.text());
      case Block.Paragraph paragraph -> inlines(paragraph.text());
      case Block.ListBlock list -> list.items().forEach(this::blocks);
      case Block.TableBlock table -> {
        table.header().cells().forEach(this::inlines);
        table.rows().forEach(row -> row.cells().forEach(this::inlines));
      }
      case Block.Callout callout -> blocks(callout.blocks());
      case Block.QuoteBlock quote -> blocks(quote.blocks());
      case Block.Footnotes notes -> notes.notes().forEach(note -> blocks(note.blocks()));
      case Block.ImageBlock image -> {}
      case Block.CodeBlock code -> {}
      case Block.FormulaBlock formula -> {}
      case Block.Divider divider -> {}
      case Block.QuizBlock quiz -> {}
      case Block.WalkthroughBlock walkthrough -> {}
      case Block.LabBlock lab -> {}
    }
  }

  private void inlines(List<Inline> text) {
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Link link -> {
          links.add(link);
          inlines(link.text());
        }
        case Inline.Emphasis emphasis -> inlines(emphasis.text());
        case Inline.Strong strong -> inlines(strong.text());
        case Inline.Plain plain -> {}
        case Inline.Code code -> {}
        case Inline.Formula formula -> {}
        case Inline.LineBreak pause -> {}
        case Inline.FootnoteMark mark -> {}
      }
    }
  }
}
