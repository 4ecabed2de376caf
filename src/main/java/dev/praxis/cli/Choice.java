package dev.praxis.cli;

import dev.praxis.words.Spelling;
import java.util.ArrayList;
import java.util.List;

/// Names that are not among those there are: lists them, and the one closest in spelling.
final class Choice {
  private Choice() {}

  static CliProblem unknown(
      String key, String given, List<String> there, Object... namesAndValues) {
    var holes = new ArrayList<Object>(List.of(namesAndValues));
    holes.addAll(
        List.of(
            "given",
            given,
            "there",
            String.join(", ", there),
            "near",
            Spelling.nearest(given, there)));
    return CliProblem.wrongUse(key, holes.toArray());
  }
}
