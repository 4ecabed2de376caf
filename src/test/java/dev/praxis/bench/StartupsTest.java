package dev.praxis.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartupsTest {
  private static final Machine MACHINE = new Machine("Linux 6.1", "amd64", 2, "25.0.3");

  @Test
  void the_median_of_an_odd_number_of_starts_is_the_one_in_the_middle() {
    var starts = startups(List.of(900.0, 500.0, 700.0));

    assertThat(starts.median()).isEqualTo(700.0);
    assertThat(starts.least()).isEqualTo(500.0);
    assertThat(starts.greatest()).isEqualTo(900.0);
  }

  @Test
  void the_median_of_an_even_number_of_starts_is_half_way_between_the_two_in_the_middle() {
    var starts = startups(List.of(900.0, 500.0, 600.0, 700.0));

    assertThat(starts.median()).isEqualTo(650.0);
  }

  @Test
  void no_starts_have_no_figures() {
    assertThatThrownBy(() -> startups(List.of())).hasMessageContaining("no start");
  }

  @Test
  void the_sentence_names_the_machine_and_where_the_window_opened() {
    String said = startups(List.of(500.0)).written();

    assertThat(said).contains("500 ms", "without a screen", "Linux 6.1", "2 cores");
  }

  private static Startups startups(List<Double> millis) {
    return new Startups("target/dist/Praxis", false, MACHINE, millis);
  }
}
