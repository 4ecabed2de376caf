package dev.praxis.quiz;

/// How a sitting treats answers, whatever the kind of question.
public enum Behaviour {
  /// Feedback at once, hints, and more tries.
  PRACTICE,
  /// No feedback before it is handed in; a timer, free navigation, flags.
  EXAM,
  /// What is due, one try each.
  REVIEW
}
