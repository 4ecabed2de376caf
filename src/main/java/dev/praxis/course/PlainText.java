package dev.praxis.course;

import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of blocks, without their form.
final class PlainText {
  private PlainText() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }

  static String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> inlines(heading.text());
      case Block.Paragraph paragraph -> inlines(paragraph.text());
      case Block.ListBlock list ->
          list.items().stream().map(PlainText::of).collect(Collectors.joining("\n"));
      case Block.TableBlock table ->
          Stream.concat(Stream.of(table.header()), table.rows().stream())
              .map(row -> row.cells().stream().map(PlainText::inlines))
              .map(cells -> cells.collect(Collectors.joining("\t")))
              .collect(Collectors.joining("\n"));
      case Block.Callout callout -> of(callout.blocks());
      case Block.CodeBlock code -> code.text();
      case Block.FormulaBlock formula -> formula.latex();
      case Block.ImageBlock image -> image.alt();
      case Block.QuoteBlock quote -> of(quote.blocks());
      case Block.Divider divider -> "";
      case Block.QuizBlock quiz -> question(quiz.question());
      case Block.WalkthroughBlock walk ->
          walk.walkthrough().stages().stream()
              .map(stage -> stage.say().text())
              .collect(Collectors.joining("\n"));
      case Block.LabBlock lab -> lab.experiment().lab();
      case Block.Footnotes notes ->
          notes.notes().stream().map(note -> of(note.blocks())).collect(Collectors.joining("\n"));
    };
  }

  static String inlines(List<Inline> text) {
    return text.stream().map(PlainText::of).collect(Collectors.joining());
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Plain plain -> plain.text();
      case Inline.Emphasis emphasis -> inlines(emphasis.text());
      case Inline.Strong strong -> inlines(strong.text());
      case Inline.Code code -> code.text();
      case Inline.Formula formula -> formula.latex();
      case Inline.Link link -> inlines(link.text());
      case Inline.LineBreak pause -> "\n";
      case Inline.FootnoteMark mark -> "";
    };
  }

  private static String question(Question question) {
    return String.join("\n", QuestionTexts.shown(question));
  }
}
