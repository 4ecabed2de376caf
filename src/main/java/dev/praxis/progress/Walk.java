package dev.praxis.progress;

/// Names one walkthrough of one lesson.
public record Walk(String lesson, String walkthrough) {
  public Walk {
    Check.named("lesson", lesson);
    Check.named("walkthrough", walkthrough);
  }
}
