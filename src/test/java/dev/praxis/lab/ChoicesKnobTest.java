package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Knob.ChoicesKnob;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoicesKnobTest {
  private static final ChoicesKnob KNOB =
      new ChoicesKnob("fruit", Effect.RESTART, List.of("fig", "plum", "pear"), List.of("fig"), 1);

  private static Object read(Object value) throws Refusal {
    return KnobReader.checked(KNOB, value, new Materials(Map.of()));
  }

  @Test
  void a_list_or_names_between_commas_are_read_in_the_order_of_the_options() throws Refusal {
    assertThat(read("pear, fig")).isEqualTo(List.of("fig", "pear"));
    assertThat(read(List.of("pear", "plum", "pear"))).isEqualTo(List.of("plum", "pear"));
  }

  @Test
  void an_unknown_name_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> read("fig,peer"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“pear”");
  }

  @Test
  void nothing_chosen_is_refused() {
    assertThatThrownBy(() -> read(" , "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at least 1");
  }

  @Test
  void a_start_that_is_no_option_is_a_mistake_of_the_lab() {
    assertThatThrownBy(
            () -> new ChoicesKnob("fruit", Effect.RESTART, List.of("fig"), List.of("nut"), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
