package dev.praxis.labs.reinforcement.tdqlearning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.SnippetRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The code shown comes to the lab's own numbers with every method.
@Execution(ExecutionMode.CONCURRENT)
class TdSnippetTest {
  private static Run<?, ?> run(Map<String, Object> settings, Fits fits) throws Exception {
    var experiment = Experiment.of("td-q-learning", Map.of()).with(new Settings(settings));
    return Run.open(new TdLab(), experiment, new Materials(Map.of()), fits, new Cancel());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void each_method_written_out_comes_to_the_same_policy(Kind kind) throws Exception {
    try (var fits = new Fits()) {
      var run =
          run(
              Map.of(
                  "world",
                  "frozen-lake-4x4",
                  "method",
                  kind.option(),
                  "episodes",
                  400,
                  "gamma",
                  0.95,
                  "schedule",
                  "epsilon falls"),
              fits);
      run.go(Goal.END);

      assertThat(SnippetRunner.assertAgrees(run)).containsKeys("start_value", "success_rate");
    }
  }

  @Test
  void the_taxi_and_its_starts_are_written_out_too() throws Exception {
    try (var fits = new Fits()) {
      var run = run(Map.of("world", "taxi", "episodes", 300, "schedule", "alpha 1/n"), fits);
      run.go(Goal.END);

      assertThat(SnippetRunner.assertAgrees(run)).containsKey("success_rate");
    }
  }

  @Test
  void a_world_painted_before_the_start_is_the_one_written_out() throws Exception {
    try (var fits = new Fits()) {
      var run = run(Map.of("method", "sarsa", "episodes", 20), fits);
      run.edit("cell", new Gesture.Painted(31, "cliff"));
      run.edit("cell", new Gesture.Painted(22, "wind+1"));
      run.edit("cell", new Gesture.Painted(40, "reward-0.5"));
      run.go(Goal.END);

      assertThat(SnippetRunner.assertAgrees(run)).containsKey("start_value");
    }
  }
}
