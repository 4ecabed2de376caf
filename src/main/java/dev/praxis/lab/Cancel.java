package dev.praxis.lab;

/// Asks work to end. Once asked, it stays asked.
public final class Cancel {
  private volatile boolean asked;

  public void ask() {
    asked = true;
  }

  public boolean asked() {
    return asked;
  }

  /// Ends the work here if that was asked for.
  public void check() throws InterruptedException {
    if (asked) {
      throw new InterruptedException("cancelled");
    }
  }
}
