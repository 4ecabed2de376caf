package dev.praxis.bench.agents;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.words.Words;

/// What an option may be.
record Range(String option, long least, long most) {
  private static final Words WORDS = Words.of(Range.class);

  void check(long value) throws CliProblem {
    if (value < least || value > most) {
      throw new CliProblem(
          Exit.WRONG_USE,
          WORDS.say("range.wrong", "option", option, "value", value),
          WORDS.say("range.try", "least", least, "most", most));
    }
  }
}
