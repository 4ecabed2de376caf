package dev.praxis.lab;

import dev.praxis.words.Words;

/// A lab cannot do what was asked; what was shown before stays as it was.
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Notice notice;

  public Refusal(Notice notice) {
    super(notice.sentence());
    this.notice = notice;
  }

  public Notice notice() {
    return notice;
  }

  /// The notice where people see names and not ids: one that begins with the id of a knob begins
  /// with what the knob is called.
  public Notice notice(Words words) {
    String first = notice.what().split(" ", 2)[0];
    return words
        .find("knob." + first + ".label")
        .map(label -> new Notice(label + notice.what().substring(first.length()), notice.advice()))
        .orElse(notice);
  }
}
