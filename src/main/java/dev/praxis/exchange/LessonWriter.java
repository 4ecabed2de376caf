package dev.praxis.exchange;

import dev.praxis.exchange.LessonDraft.Piece;

/// Writes a lesson in our own format.
public final class LessonWriter {
  private LessonWriter() {}

  /// The whole file.
  public static String write(LessonDraft lesson) {
    var text = new StringBuilder("---\n" + YamlText.of(lesson.head()) + "---\n");
    for (Piece piece : lesson.pieces()) {
      text.append('\n').append(written(piece));
    }
    return text.toString();
  }

  /// One piece, with a line end behind it.
  static String written(Piece piece) {
    return switch (piece) {
      case Piece.Prose prose -> prose.markdown().strip() + "\n";
      case Piece.Asked asked -> "```quiz\n" + YamlText.of(asked.tree()) + "```\n";
    };
  }
}
