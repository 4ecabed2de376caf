package dev.praxis.app;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.memory.Item;
import dev.praxis.quiz.Sitting;

/// Somewhere in the window.
sealed interface Place {
  record Home() implements Place {}

  /// @param lesson id of the lesson
  record Learn(String lesson) implements Place {}

  /// The paragraph of a lesson that a note stands beside.
  ///
  /// @param anchor as the note has it
  record Noted(String lesson, String anchor) implements Place {}

  record Quiz() implements Place {}

  /// A sitting to begin or to go on with.
  record Sit(Sitting sitting) implements Place {}

  /// A step of a walkthrough to be done again.
  ///
  /// @param seed of the lab's randomness this time
  record Skill(Item.Skill skill, long seed) implements Place {}

  record Labs() implements Place {}

  /// A lab without a lesson, as the learner left it.
  ///
  /// @param lab id of the lab
  record LabAsLeft(String lab) implements Place {}

  /// A lab without a lesson, with an experiment of its own.
  record LabAlone(Experiment experiment, Goal goal) implements Place {}

  record Runs() implements Place {}
}
