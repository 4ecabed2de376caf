package dev.praxis.rl.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.rl.EnvironmentCheck;
import dev.praxis.rl.Reach;
import dev.praxis.rl.world.GridFault.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridMapTest {
  private static final GridMap SOUND =
      GridMap.floor(2, 3, Moves.FOUR).withStart(0).with(5, Ground.GOAL).withReward(5, 1);

  private static List<Kind> kinds(GridMap map) {
    return map.faults().stream().map(GridFault::kind).toList();
  }

  @Test
  void a_sound_map_has_no_faults_and_keeps_the_contract() {
    var icy =
        SOUND
            .with(0, Ground.ICE)
            .with(1, Ground.CLIFF)
            .with(4, Ground.HOLE)
            .withSlip(0.4)
            .withWind(3, 1);

    assertThat(SOUND.faults()).isEmpty();
    assertThat(EnvironmentCheck.of(SOUND.world("own", 50)).complaints(3)).isEmpty();
    assertThat(EnvironmentCheck.of(icy.world("own", 50)).complaints(3)).isEmpty();
  }

  @Test
  void faults_are_named_with_their_cell() {
    assertThat(kinds(GridMap.floor(2, 2, Moves.FOUR))).containsExactly(Kind.NO_START, Kind.NO_GOAL);
    assertThat(SOUND.with(0, Ground.WALL).faults())
        .containsExactly(new GridFault(Kind.START_IN_WALL, 0));
    assertThat(kinds(SOUND.with(0, Ground.HOLE))).containsExactly(Kind.START_ENDS);
    assertThat(kinds(SOUND.with(5, Ground.FLOOR))).containsExactly(Kind.NO_GOAL);
    assertThat(kinds(SOUND.with(4, Ground.WALL).with(2, Ground.WALL))).containsExactly(Kind.NO_WAY);
    assertThat(SOUND.withReward(2, Double.NaN).faults())
        .containsExactly(new GridFault(Kind.REWARD_NOT_FINITE, 2));
    assertThat(kinds(SOUND.withReward(2, -1e300))).containsExactly(Kind.REWARD_ENORMOUS);
  }

  @Test
  void grave_faults_make_no_model() {
    var bad = SOUND.withReward(2, Double.POSITIVE_INFINITY);

    assertThatThrownBy(bad::model).isInstanceOf(IllegalArgumentException.class);
    assertThat(SOUND.with(5, Ground.FLOOR).model().states()).isEqualTo(6);
  }

  @Test
  void a_world_without_an_end_is_seen() {
    var endless = SOUND.with(5, Ground.FLOOR).model();

    assertThat(Reach.canAlwaysEnd(endless)).isFalse();
    assertThat(Reach.canAlwaysEnd(SOUND.model())).isTrue();
  }

  @Test
  void a_hundred_times_a_hundred_cells_are_the_most() {
    var large = GridMap.floor(100, 100, Moves.EIGHT).withStart(0).with(9_999, Ground.GOAL);

    assertThat(large.model().states()).isEqualTo(10_000);
    assertThatThrownBy(() -> GridMap.floor(101, 1, Moves.FOUR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GridMap.floor(0, 5, Moves.FOUR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void painting_leaves_the_map_before_as_it_was() {
    SOUND.with(1, Ground.WALL).withReward(1, 7).withColumnWind(1, 2);

    assertThat(SOUND.ground().get(1)).isEqualTo(Ground.FLOOR);
    assertThat(SOUND.rewards().get(1)).isZero();
    assertThat(SOUND.wind().get(1)).isZero();
  }

  /// Sutton and Barto (2018), example 6.5: one cell right of the goal, left leads just above it.
  @Test
  void the_wind_of_the_cell_that_is_left_blows() {
    var model = Worlds.windyGrid(Moves.FOUR).model();

    assertThat(model.next(model.from(38, 3))).isEqualTo(27);
    assertThat(model.next(model.from(63, 2))).isEqualTo(63);
  }

  @Test
  void walls_stop_moves_and_wind() {
    var map = SOUND.with(1, Ground.WALL).withWind(4, 3);
    var model = map.model();

    assertThat(model.next(model.from(0, 1))).isZero();
    assertThat(model.next(model.from(4, 3))).isZero();
    assertThat(model.next(model.from(4, 0))).isEqualTo(4);
  }

  @Test
  void a_map_written_can_be_read() throws GridProblem {
    var map =
        SOUND
            .with(1, Ground.ICE)
            .with(2, Ground.WALL)
            .with(3, Ground.CLIFF)
            .withSlip(2.0 / 3)
            .withReward(3, -0.1)
            .withWind(4, -2)
            .withMoves(Moves.EIGHT);

    assertThat(GridText.read(GridText.write(map))).isEqualTo(map);
  }

  @Test
  void what_is_no_map_is_said_with_its_line() {
    assertProblem("", 1);
    assertProblem("map\nend", 1);
    assertProblem("map\n..\n...\nend", 3);
    assertProblem("map\n.?\nend", 2);
    assertProblem("map\n..\nend\nslip 2", 4);
    assertProblem("map\n..\nend\nslip x", 4);
    assertProblem("map\n..\nend\nstart 0 2", 4);
    assertProblem("map\n..\nend\n\nreward 0 0", 5);
    assertProblem("map\n..\nend\nmoves nine", 4);
    assertProblem("map\n..\nend\nfly 1", 4);
    assertProblem("map\n" + ".".repeat(101) + "\nend", 1);
  }

  private static void assertProblem(String text, int line) {
    assertThatThrownBy(() -> GridText.read(text))
        .isInstanceOfSatisfying(
            GridProblem.class,
            problem -> {
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.sentence()).endsWith(".").doesNotContain("{");
            });
  }
}
