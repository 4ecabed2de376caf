package dev.praxis.lab;

/// How to draw.
///
/// @param draft coarse and quick: no costly interval, slots may be left out; marked as preview
public record View(boolean draft, Progress progress) {
  /// Ends a drawing nobody waits for any more.
  @FunctionalInterface
  public interface Progress {
    void report(double fraction) throws InterruptedException;
  }

  public static final View FULL = new View(false, fraction -> {});
  public static final View DRAFT = new View(true, fraction -> {});
}
