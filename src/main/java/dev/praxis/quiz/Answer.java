package dev.praxis.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a learner gave. Options, lines and sides are numbered from 0 in the order of the file,
/// however they were shown.
public sealed interface Answer {
  /// One option.
  record Choice(int option) implements Answer {}

  /// Any number of options.
  record Choices(Set<Integer> options) implements Answer {
    public Choices {
      options = Set.copyOf(options);
    }
  }

  /// A number or a few words as they were typed.
  record Typed(String text) implements Answer {}

  /// Lines in the order they were put.
  record Sequence(List<Integer> lines) implements Answer {
    public Sequence {
      lines = List.copyOf(lines);
    }
  }

  /// The right side found for each pair; pairs without one are left out.
  ///
  /// @param rights numbers in `Match.rights()` by number of the pair
  record Matching(Map<Integer, Integer> rights) implements Answer {
    public Matching {
      rights = Map.copyOf(rights);
    }
  }

  /// What was typed into each gap, from first to last.
  record Gaps(List<String> texts) implements Answer {
    public Gaps {
      texts = List.copyOf(texts);
    }
  }

  /// What was foretold, and what the run then showed.
  record Foretold(int option, int came) implements Answer {}

  /// A place on a figure, in the units of its axes.
  record Place(double x, double y) implements Answer {}
}
