package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  @Test
  void a_plan_reads_back_as_it_was_written() {
    var plan = new Plan(0.873, 0, 9_999);

    assertThat(Plan.read(plan.written())).contains(plan);
    assertThat(Plan.USUAL.written()).isEqualTo("0.9 20 200");
    assertThat(Plan.read(new Plan(0.1 + 0.7, 1, 1).written())).contains(new Plan(0.8, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0.9",
        "0.9 20",
        "0.5 20 200",
        "0.999 20 200",
        "NaN 1 1",
        "0.9 -1 200",
        "0.9 20 99999",
        "0.9 20 200 x",
        " 0.9 20 200"
      })
  void what_is_no_plan_reads_as_none(String line) {
    assertThat(Plan.read(line)).isEmpty();
  }

  @Test
  void what_cannot_be_planned_is_refused() {
    assertThatThrownBy(() -> new Plan(0.5, 20, 200)).hasMessageContaining("retention is 0.5");
    assertThatThrownBy(() -> new Plan(Double.NaN, 20, 200)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Plan(0.9, -1, 200)).hasMessageContaining("newPerDay is -1");
    assertThatThrownBy(() -> new Plan(0.9, 1, 10_000)).hasMessageContaining("reviewsPerDay");
  }
}
