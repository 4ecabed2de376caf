package dev.praxis.figure.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.sketch.Mark.Stroke;
import dev.praxis.figure.sketch.Mark.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesSketchTest {
  private static Lines.Line flat(String name, double from, double to, double y) {
    return new Lines.Line(name, 0, false, false, new double[] {from, to}, new double[] {y, y});
  }

  @Test
  void a_line_along_an_end_of_an_axis_is_drawn_at_every_size() {
    var x = new Axis("time", "", 132, 168);
    var y = new Axis("percent", "%", 0, 100);
    var lines =
        new Lines("", "", x, y, List.of(flat("a", 132, 168, 100), flat("b", 132, 168, 0)), 140);

    for (double side = 120; side < 700; side += 0.7) {
      Sketch sketch = Sketch.of(lines, 500, side, 1);

      Ink ink = Ink.series(0);
      assertThat(sketch.marks().stream().filter(Stroke.class::isInstance).map(Stroke.class::cast))
          .as("height %s", side)
          .filteredOn(stroke -> stroke.ink().equals(ink))
          .hasSize(2);
    }
  }

  @Test
  void names_beside_each_other_may_stand_at_one_height_and_names_on_each_other_may_not() {
    var x = new Axis("x", "", 0, 10);
    var y = new Axis("y", "", 0, 1.2);
    var lines =
        new Lines(
            "",
            "",
            x,
            y,
            List.of(flat("first", 0, 4, 1), flat("second", 0, 9, 1), flat("third", 0, 9, 1)),
            Double.NaN);

    List<Double> heights =
        Sketch.of(lines, 600, 300, 1).marks().stream()
            .filter(Words.class::isInstance)
            .map(Words.class::cast)
            .filter(words -> List.of("first", "second", "third").contains(words.text()))
            .map(Words::y)
            .toList();

    assertThat(heights.get(0)).isEqualTo(heights.get(1));
    assertThat(Math.abs(heights.get(2) - heights.get(1))).isGreaterThan(12);
  }
}
