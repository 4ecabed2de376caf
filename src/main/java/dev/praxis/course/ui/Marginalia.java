package dev.praxis.course.ui;

import dev.praxis.course.Block;
import java.util.List;

/// What a learner keeps beside the paragraphs of one lesson, and where it is kept.
public interface Marginalia {
  /// Something kept beside a paragraph.
  ///
  /// @param anchor of the paragraph, as `Anchor` writes it
  /// @param quote the beginning of the paragraph
  record Jotting(String anchor, String quote, String text, boolean bookmark) {
    /// Whether there is nothing to keep.
    boolean isEmpty() {
      return text.isBlank() && !bookmark;
    }
  }

  /// All that is kept, in the order it was begun.
  List<Jotting> kept();

  /// Keeps a note in the place of what stood there; an empty one takes it away.
  void keep(Jotting jotting);

  /// Copies where a block stands in its file and what it says.
  void report(Block block);
}
