package dev.praxis.labs;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.SnippetRunner;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The code a lab shows never lies: run as a learner would, it says what the lab says.
@ExtendWith(Blames.class)
@Execution(ExecutionMode.CONCURRENT)
class SnippetsTest {
  private static final int OTHERS = 2;

  @TestFactory
  Stream<DynamicTest> the_snippet_of_an_experiment_agrees_with_the_lab() {
    return Subjects.all()
        .flatMap(
            lab ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        lab + " as it opens", () -> assertAgrees(lab, lab.experiment())),
                    DynamicTest.dynamicTest(lab + " in other settings", () -> others(lab))));
  }

  private static void others(Subject lab) throws Exception {
    var random = new Random(3);
    int agreed = 0;
    while (agreed < OTHERS) {
      try {
        assertAgrees(lab, lab.with(Tries.any(lab.spec(), lab.data(), random)).withSeed(agreed + 7));
        agreed++;
      } catch (Refusal clash) {
        continue; // columns that do not go together
      }
    }
  }

  private static void assertAgrees(Subject lab, Experiment experiment) throws Exception {
    try (var fits = new Fits()) {
      Run<?, ?> run = lab.open(experiment, fits);
      run.go(Goal.END);

      SnippetRunner.assertAgrees(run);
    }
  }
}
