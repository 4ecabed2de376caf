package dev.praxis.quiz;

/// What a question asks of the learner.
public enum Level {
  /// Remember what was said.
  RECALL,
  /// Work something out.
  APPLY,
  /// Say what the lab will show.
  PREDICT,
  /// Choose between defensible things.
  JUDGE
}
