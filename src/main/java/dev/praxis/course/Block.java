package dev.praxis.course;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Walkthrough;
import dev.praxis.quiz.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A piece of a lesson that stands on its own. Quiz, lab and walkthrough blocks stand at the top
/// level only.
public sealed interface Block {
  /// Where it begins in its file, from 1.
  int line();

  record Heading(int level, List<Inline> text, int line) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  record Paragraph(List<Inline> text, int line) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /// @param start number of the first item of an ordered list
  record ListBlock(boolean ordered, int start, List<List<Block>> items, int line) implements Block {
    public ListBlock {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// @param columns how each column is aligned
  /// @param rows without the header
  record TableBlock(List<Alignment> columns, Row header, List<Row> rows, int line)
      implements Block {
    public TableBlock {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /// How cells stand in their column.
    public enum Alignment {
      LEFT,
      CENTER,
      RIGHT
    }

    /// Cells from left to right, each a run of inlines.
    public record Row(List<List<Inline>> cells) {
      public Row {
        cells = cells.stream().map(List::copyOf).toList();
      }
    }
  }

  record Callout(Kind kind, List<Block> blocks, int line) implements Block {
    public Callout {
      blocks = List.copyOf(blocks);
    }

    /// What a callout is for.
    public enum Kind {
      NOTE,
      TIP,
      WARNING,
      SECURITY,
      CASE
    }
  }

  /// @param language as named by the author, or empty
  record CodeBlock(String language, String text, int line) implements Block {}

  record FormulaBlock(String latex, int line) implements Block {}

  /// @param path relative to the course folder, inside it
  record ImageBlock(Path path, String alt, int line) implements Block {}

  record QuoteBlock(List<Block> blocks, int line) implements Block {
    public QuoteBlock {
      blocks = List.copyOf(blocks);
    }
  }

  record Divider(int line) implements Block {}

  record QuizBlock(Item item) implements Block {
    @Override
    public int line() {
      return question().line();
    }

    /// As its author wrote it.
    public Question question() {
      return item.written();
    }
  }

  record WalkthroughBlock(Walkthrough walkthrough, int line) implements Block {}

  /// @param lock knobs that cannot be moved here
  /// @param hide knobs that are not shown here
  record LabBlock(Experiment experiment, Set<String> lock, Set<String> hide, int line)
      implements Block {
    public LabBlock {
      lock = Set.copyOf(lock);
      hide = Set.copyOf(hide);
    }
  }

  /// The notes of a lesson, at its end, numbered in the order they are first marked.
  record Footnotes(List<Note> notes, int line) implements Block {
    public Footnotes {
      notes = List.copyOf(notes);
    }

    public record Note(int number, String label, List<Block> blocks, int line) {
      public Note {
        blocks = List.copyOf(blocks);
      }
    }
  }
}
