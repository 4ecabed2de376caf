package dev.praxis.labs.reinforcement.bandits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Run;
import dev.praxis.lab.SnippetRunner;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The snippet, run as a learner would, comes to the lab's scores, with every method on every bed.
@Execution(ExecutionMode.CONCURRENT)
class BanditsSnippetTest {
  private final Fits fits = new Fits();

  @AfterEach
  void close() {
    fits.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "greedy",
        "epsilon-greedy",
        "decaying-epsilon",
        "optimistic",
        "ucb",
        "gradient",
        "thompson"
      })
  void agrees(String method) throws Exception {
    for (String kind : new String[] {"gaussian", "bernoulli"}) {
      Run<?, ?> drawn =
          Bandits.open(
              fits, "method", method, "kind", kind, "drift", 0.02, "tasks", 20, "steps", 150);
      Run<?, ?> set =
          Bandits.open(fits, "method", method, "kind", kind, "bed", "arms", "arms", 4, "tasks", 20);
      set.edit("mean", new Moved(1, Map.of("reward", 0.85)));
      for (Run<?, ?> run : new Run<?, ?>[] {drawn, set}) {
        run.forward(5);

        assertThat(SnippetRunner.assertAgrees(run))
            .containsOnlyKeys("mean_reward", "optimal_share", "regret");
      }
    }
  }
}
