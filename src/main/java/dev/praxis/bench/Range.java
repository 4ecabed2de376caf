package dev.praxis.bench;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.words.Words;

/// What the number behind an option may be.
public record Range(String option, long least, long most) {
  private static final Words WORDS = Words.of(Range.class);

  public void check(long value) throws CliProblem {
    if (value < least || value > most) {
      throw new CliProblem(
          Exit.WRONG_USE,
          WORDS.say("range.wrong", "option", option, "value", value),
          WORDS.say("range.try", "least", least, "most", most));
    }
  }
}
