package dev.praxis.figure.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EqualAxesTest {
  private static final Axis REAL = new Axis("real", "", -1.1, 1.1);
  private static final Axis IMAGINARY = new Axis("imaginary", "", -1.1, 1.1);

  private static Plane plane(Optional<Plane.Field> field) {
    return new Plane("roots", "", REAL, IMAGINARY, field, List.of());
  }

  @Test
  void a_unit_is_as_long_across_as_up_and_all_that_was_asked_for_is_shown() {
    for (double[] size : new double[][] {{640, 200}, {200, 640}, {300, 300}}) {
      Plane round = plane(Optional.empty()).withEqualAxes();
      Frame frame = Sketch.of(round, size[0], size[1], 1).frame().orElseThrow();

      double across = frame.px(1) - frame.px(0);
      double up = frame.py(0) - frame.py(1);
      assertThat(across).isCloseTo(up, within(1e-9));
      assertThat(frame.holds(frame.px(-1.1), frame.py(1.1))).isTrue();
      assertThat(frame.across().low()).isLessThanOrEqualTo(-1.1);
      assertThat(frame.up().high()).isGreaterThanOrEqualTo(1.1);
    }
  }

  @Test
  void a_field_cannot_be_drawn_out() {
    var field = new Plane.Field.Quantity(1, 1, "loss", new double[] {1}, 0, 1);
    Plane filled = plane(Optional.of(field));

    assertThatThrownBy(filled::withEqualAxes).hasMessageContaining("field");
  }
}
