package dev.praxis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.figure.World.Cell;
import dev.praxis.figure.World.Ground;
import dev.praxis.figure.World.Mover;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WorldTest {
  private static World world(int cells) {
    var all = new ArrayList<Cell>();
    for (int i = 0; i < cells; i++) {
      all.add(new Cell(Ground.FLOOR, "", i == 4 ? 0.7 : Double.NaN, List.of(), "", false));
    }
    return new World(
        "Maze",
        "A note.",
        2,
        3,
        all,
        "value",
        List.of(new Mover("agent", 3, 1)),
        List.of(),
        OptionalInt.of(5),
        Optional.of("wall"),
        List.of("wall"));
  }

  @Test
  void a_place_stands_for_the_cell_it_lies_in() {
    World world = world(6);

    assertThat(world.valueAt(Map.of("column", 0.2, "up", 1.9))).contains(0.0);
    assertThat(world.valueAt(Map.of("column", 2.5, "up", 0.5))).contains(5.0);
    assertThat(world.valueAt(Map.of("column", 3.0, "up", 0.0))).contains(5.0);
    assertThat(world.valueAt(Map.of("column", 1.0))).isEmpty();
    assertThat(world.valueAt(world.chosen().orElseThrow())).contains(5.0);
  }

  @Test
  void it_says_who_stands_where_and_what_is_best() {
    assertThat(world(6).describe())
        .isEqualTo(
            "Maze: 2 rows of 3 cells; agent in row 2, column 1; highest value 0.7 in row 2, column"
                + " 2.");
    assertThat(world(6).table().rows()).hasSize(6);
  }

  @Test
  void every_cell_is_described() {
    assertThatThrownBy(() -> world(5)).hasMessageContaining("5 cells");
  }
}
