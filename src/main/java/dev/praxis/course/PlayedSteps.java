package dev.praxis.course;

import dev.praxis.lab.Walkthrough;
import java.util.ArrayList;
import java.util.List;

/// What playing a walkthrough has shown, step by step.
public final class PlayedSteps {
  private PlayedSteps() {}

  /// @param number from 1
  /// @param line where the step begins
  /// @param problems none where it passed
  public record Step(int number, int line, List<Problem> problems) {
    public Step {
      problems = List.copyOf(problems);
    }
  }

  /// @param found by playing it; what belongs to no step is that of the first
  public static List<Step> of(Walkthrough walkthrough, List<Problem> found) {
    var steps = new ArrayList<Step>();
    int count = walkthrough.stages().size();
    for (int i = 0; i < count; i++) {
      int from = i == 0 ? 0 : walkthrough.stages().get(i).line();
      int until = i + 1 < count ? walkthrough.stages().get(i + 1).line() : Integer.MAX_VALUE;
      List<Problem> own =
          found.stream().filter(one -> one.line() >= from && one.line() < until).toList();
      steps.add(new Step(i + 1, walkthrough.stages().get(i).line(), own));
    }
    return steps;
  }
}
