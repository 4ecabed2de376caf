package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GaitTest {
  /// Lets a run of so many seconds a step and a picture go for a while.
  private static long settled(Gait gait, double step, double picture) {
    for (int i = 0; i < 60; i++) {
      gait.took(gait.steps() * step + picture);
    }
    return gait.steps();
  }

  @Test
  void a_fast_lab_is_asked_for_as_many_steps_as_fit_between_ten_pictures_a_second() {
    assertThat(settled(new Gait(), 1e-7, 0.02)).isBetween(750_000L, 850_000L);
  }

  @Test
  void a_lab_slower_than_that_goes_step_by_step() {
    assertThat(settled(new Gait(), 0.5, 0.02)).isEqualTo(1);
  }

  @Test
  void one_slow_picture_only_halves_the_pace() {
    var gait = new Gait();
    long before = settled(gait, 1e-5, 0.01);

    gait.took(30);

    assertThat(gait.steps()).isBetween(before / 2 - 1, before / 2 + 1);
  }

  @Test
  void pictures_that_take_no_time_at_all_do_not_run_away() {
    assertThat(settled(new Gait(), 0, 0)).isEqualTo(1_000_000_000L);
  }
}
