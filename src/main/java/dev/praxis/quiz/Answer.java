package dev.praxis.quiz;

import java.util.Set;

/// What a learner gave. Options are numbered from 0 in the order of the file, however they were
/// shown.
public sealed interface Answer {
  /// One option.
  record Choice(int option) implements Answer {}

  /// Any number of options.
  record Choices(Set<Integer> options) implements Answer {
    public Choices {
      options = Set.copyOf(options);
    }
  }

  /// A number as it was typed.
  record Typed(String text) implements Answer {}
}
