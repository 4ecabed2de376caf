package dev.praxis.exchange.html;

/// How a lesson is to be read.
///
/// @param answers whether answers, explanations and the ways of walkthroughs are part of it
public record Edition(Medium medium, boolean answers) {
  /// On a screen what tells an answer is folded; on paper it stands at the end.
  public enum Medium {
    SCREEN,
    PAPER
  }

  public static Edition screen(boolean answers) {
    return new Edition(Medium.SCREEN, answers);
  }

  public static Edition paper(boolean answers) {
    return new Edition(Medium.PAPER, answers);
  }

  boolean onPaper() {
    return medium == Medium.PAPER;
  }
}
