package dev.praxis.progress;

/// What a learner keeps beside one paragraph.
///
/// @param anchor of the paragraph, as the course writes it
/// @param quote the beginning of the paragraph, for the day it reads otherwise
/// @param text in the learner's words; may be empty
/// @param bookmark whether the paragraph is marked to be found again
public record Note(String lesson, String anchor, String quote, String text, boolean bookmark) {
  public Note {
    Check.named("lesson", lesson);
    Check.named("anchor", anchor);
  }

  /// Whether it keeps nothing: how a note is taken away.
  public boolean isEmpty() {
    return text.isBlank() && !bookmark;
  }
}
