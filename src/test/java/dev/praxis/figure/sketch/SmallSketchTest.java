package dev.praxis.figure.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallSketchTest {
  private static final Axis AXIS = new Axis("x", "", 0, 4);

  static Stream<Figure> figures() {
    var line =
        new Lines.Line("one", 0, false, true, new double[] {1, 2, 3}, new double[] {1, 3, 2});
    var other = new Lines.Line("", 1, true, false, new double[] {2, 2}, new double[] {0, 4});
    return Stream.of(
        new Lines("two lines", "", AXIS, AXIS, List.of(line, other, line), 2),
        new Lines("none", "", AXIS, AXIS, List.of(), Double.NaN),
        new Bars(
            "bars", "", "name", AXIS, List.of("a", "b"), new double[] {1, 4}, new int[] {0, -1}));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void a_figure_is_laid_out_at_any_size_a_window_may_have_for_a_moment(Figure figure) {
    for (double side : new double[] {0, 1, Sketch.LEAST, 41, 60, 100, 400}) {
      for (double scale : new double[] {0.8, 1, 2}) {
        assertThat(Sketch.of(figure, side, Sketch.LEAST, scale).marks()).isNotNull();
        assertThat(Sketch.of(figure, 300, side, scale).marks()).isNotNull();
      }
    }
  }
}
