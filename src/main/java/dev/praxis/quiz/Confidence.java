package dev.praxis.quiz;

/// How sure the learner was before seeing the grade, with the marks it brings.
///
/// Source: Gardner-Medwin, certainty-based marking, as in Moodle's CBM behaviours: 1, 2, 3 when
/// right; 0, −2, −6 when wrong. The best choice is a guess below 67 %, fairly sure up to 80 %, and
/// certain above.
public enum Confidence {
  GUESS(1, 0),
  FAIRLY(2, -2),
  CERTAIN(3, -6);

  private final int right;
  private final int wrong;

  Confidence(int right, int wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  /// The mark of a right answer.
  public int right() {
    return right;
  }

  /// The mark of a wrong answer.
  public int wrong() {
    return wrong;
  }

  /// The mark of an answer; a partly right one earns its share of the right one's, as in Moodle.
  public double mark(double share) {
    return share > 1e-9 ? share * right : wrong;
  }
}
