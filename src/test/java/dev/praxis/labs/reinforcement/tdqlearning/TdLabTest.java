package dev.praxis.labs.reinforcement.tdqlearning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Rows;
import dev.praxis.figure.World;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.json.ExperimentJson;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TdLabTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  private Run<?, ?> run(Map<String, Object> settings) throws Exception {
    return open(Experiment.of("td-q-learning", Map.of()).with(new Settings(settings)));
  }

  private Run<?, ?> open(Experiment experiment) throws Exception {
    return Run.open(new TdLab(), experiment, new Materials(Map.of()), fits, new Cancel());
  }

  private static double score(Drawing drawing, String id) {
    return drawing.scores().get(id).value();
  }

  private static double fact(Drawing drawing, String id) {
    return (Double) drawing.facts().get(id);
  }

  /// Gymnasium 1.0, FrozenLake-v1: value iteration on `env.unwrapped.P` with γ = 0.99 gives 0.5420
  /// at the start, and the greedy policy reaches the goal within 100 steps with probability 0.7402.
  @Test
  void value_iteration_on_the_frozen_lake_finds_the_known_values() throws Exception {
    var run = run(Map.of("world", "frozen-lake-4x4", "method", "value-iteration", "gamma", 0.99));

    run.go(Goal.END);

    assertThat(score(run.draw(false), "start_value")).isCloseTo(0.5420, within(5e-5));
    assertThat(score(run.draw(false), "success_rate")).isCloseTo(0.7402, within(5e-5));
  }

  /// Sutton and Barto (2018), example 6.6: along the cliff the best way has 13 steps of -1.
  @Test
  void along_the_cliff_the_greedy_way_of_q_learning_costs_thirteen() throws Exception {
    var run =
        run(Map.of("world", "cliff-walking", "gamma", 1.0, "episodes", 500, "rival", "sarsa"));

    run.go(Goal.END);
    Drawing drawing = run.draw(false);

    assertThat(score(drawing, "start_value")).isEqualTo(-13);
    assertThat(fact(drawing, "rival_return")).isGreaterThan(score(drawing, "mean_return"));
  }

  /// 1 + 0.9 · 0 is the target of the step into the goal; from 0 with α = 0.5 it makes 0.5.
  @Test
  void the_first_arrival_moves_one_value_halfway_to_the_reward() throws Exception {
    var run = run(Map.of());
    while (fact(run.draw(true), "last_return") == 0) {
      run.stride(1);
    }

    Drawing drawing = run.draw(false);

    assertThat(fact(drawing, "old")).isZero();
    assertThat(fact(drawing, "target")).isEqualTo(1);
    assertThat(fact(drawing, "new")).isEqualTo(0.5);
    assertThat(drawing.figures().get("update")).isInstanceOf(Rows.class);
    assertThat(drawing.figures().get("update").note())
        .isEqualTo("0.5 ← 0 + 0.5 · [ 1 + 0.9 · 0 − 0 ]");
    assertThat(world(drawing).cells()).filteredOn(cell -> cell.value() > 0).hasSize(1);
  }

  private static World world(Drawing drawing) {
    return (World) drawing.figures().get("world");
  }

  /// 0.9^13: the shortest way through the maze of example 8.1 has 14 steps.
  @Test
  void planning_finds_the_shortest_way_through_the_maze() throws Exception {
    var run = run(Map.of("method", "policy-iteration"));

    run.go(Goal.END);

    assertThat(score(run.draw(false), "start_value")).isCloseTo(0.25418658, within(1e-8));
  }

  @Test
  void a_wall_painted_on_the_way_replays_and_keeps_what_was_learned() throws Exception {
    var run = run(Map.of());
    run.forward(3_000);
    double believed = score(run.draw(false), "believed_value");

    run.edit("cell", new Gesture.Painted(35, "wall@own"));
    assertThat(score(run.draw(false), "believed_value")).isEqualTo(believed);
    run.forward(500);

    var again = open(ExperimentJson.read(ExperimentJson.write(run.experiment())));
    again.go(new Goal.Tick(3_500));
    assertThat(again.draw(false).facts()).isEqualTo(run.draw(false).facts());
    assertThat(world(again.draw(false)).cells().get(35).ground()).isEqualTo(World.Ground.WALL);
  }

  @Test
  void a_cell_painted_in_one_world_leaves_the_others_alone() throws Exception {
    var run = run(Map.of("world", "frozen-lake-4x4"));

    run.edit("cell", new Gesture.Painted(5, "floor@own"));

    assertThat(world(run.draw(false)).cells().get(5).ground()).isEqualTo(World.Ground.HOLE);
  }

  @Test
  void worlds_that_cannot_be_played_are_refused_with_advice() throws Exception {
    var run = run(Map.of());

    for (String brush :
        new String[] {"rewardNaN", "reward1e9", "rewardInfinity", "wind50", "lava", ""}) {
      assertThatThrownBy(() -> run.edit("cell", new Gesture.Painted(20, brush)))
          .as(brush)
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> run.edit("cell", new Gesture.Painted(18, "wall")))
        .hasMessageContaining("start")
        .hasMessageContaining("Move the start");
    assertThatThrownBy(() -> run.edit("cell", new Gesture.Painted(8, "start")))
        .isInstanceOf(Refusal.class);
    assertThat(run.experiment().edits()).isEmpty();
  }

  @Test
  void without_discount_a_world_without_an_end_is_refused() throws Exception {
    var run = run(Map.of("gamma", 1.0));

    assertThatThrownBy(() -> run.edit("cell", new Gesture.Painted(8, "floor")))
        .hasMessageContaining("γ");
    assertThat(run.draw(false).facts()).containsEntry("winnable", true);
  }

  @Test
  void a_world_without_a_goal_is_played_and_said_to_be_hopeless() throws Exception {
    var run = run(Map.of());

    run.edit("cell", new Gesture.Painted(8, "floor"));
    run.forward(50);
    Drawing drawing = run.draw(false);

    assertThat(drawing.facts()).containsEntry("winnable", false);
    assertThat(drawing.said().orElseThrow().sentence()).contains("Paint a goal");
  }

  @Test
  void learning_that_diverges_ends_and_is_named() throws Exception {
    var run = run(Map.of("method", "sarsa-lambda", "lambda", 1.0, "alpha", 1.5, "gamma", 1.0));

    run.go(Goal.END);
    Drawing drawing = run.draw(false);

    assertThat(drawing.facts()).containsEntry("diverging", true);
    assertThat(drawing.said().orElseThrow().sentence()).startsWith("Learning diverges");
  }

  @Test
  void one_plays_beside_the_agent_without_disturbing_it() throws Exception {
    var run = run(Map.of());
    run.forward(10);
    World before = world(run.draw(false));

    run.edit("right", new Gesture.Pressed());
    run.edit("up", new Gesture.Pressed());
    Drawing drawing = run.draw(false);

    assertThat(fact(drawing, "my_steps")).isEqualTo(2);
    assertThat(world(drawing).movers()).hasSize(2);
    assertThat(world(drawing).movers().getLast().cell()).isEqualTo(10);
    assertThat(world(drawing).cells()).isEqualTo(before.cells());
  }

  @Test
  void scrubbing_back_shows_the_episode_as_it_was() throws Exception {
    var early = run(Map.of());
    early.forward(100);
    var late = run(Map.of("episode", 5));
    late.forward(105);

    assertThat(late.draw(false).figures().get("episode").table())
        .isEqualTo(early.draw(false).figures().get("episode").table());
  }

  @Test
  void ten_thousand_cells_are_learned_in_and_drawn() throws Exception {
    var run = run(Map.of("rows", 100, "columns", 100));

    run.forward(2_000);

    assertThat(world(run.draw(false)).cells()).hasSize(10_000);
  }
}
