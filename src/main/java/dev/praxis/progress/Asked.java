package dev.praxis.progress;

/// A question as it was asked.
///
/// @param rev the number of the question's meaning, 1 until that changes
public record Asked(String lesson, String question, int rev) {
  public Asked {
    Check.named("lesson", lesson);
    Check.named("question", question);
  }
}
