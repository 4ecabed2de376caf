package dev.praxis.lab;

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
}
