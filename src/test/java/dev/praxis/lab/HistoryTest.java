package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final long TICKS = 50_000;
  private static final int MOST = 128;

  private static History<Long> filled() {
    var history = new History<Long>();
    for (long tick = 0; tick <= TICKS; tick++) {
      history.put(tick, tick);
    }
    return history;
  }

  @Test
  void at_most_128_states_are_kept_at_any_time() {
    var history = new History<Long>();
    for (long tick = 0; tick <= TICKS; tick++) {
      history.put(tick, tick);
      assertThat(history.size()).isLessThanOrEqualTo(MOST);
    }
    assertThat(history.size()).isEqualTo(MOST);
    assertThat(history.furthest()).isEqualTo(TICKS);
  }

  @Test
  void the_start_and_the_newest_64_are_always_there() {
    History<Long> history = filled();

    assertThat(history.atOrBefore(0).getKey()).isZero();
    for (long tick = TICKS - 63; tick <= TICKS; tick++) {
      assertThat(history.atOrBefore(tick).getKey()).isEqualTo(tick);
    }
  }

  @Test
  void the_way_from_a_kept_state_is_short_measured_by_its_age() {
    History<Long> history = filled();

    for (long tick = 0; tick <= TICKS; tick += 7) {
      long way = tick - history.atOrBefore(tick).getKey();
      assertThat(way).as("tick " + tick).isLessThanOrEqualTo((TICKS - tick) / 2);
    }
  }

  @Test
  void states_put_between_others_do_not_make_it_grow() {
    History<Long> history = filled();
    var random = new Random(4);

    for (int i = 0; i < 2_000; i++) {
      long tick = random.nextLong(TICKS);
      history.put(tick, tick);
    }

    assertThat(history.size()).isEqualTo(MOST);
    assertThat(history.atOrBefore(0).getValue()).isZero();
    assertThat(history.atOrBefore(TICKS).getValue()).isEqualTo(TICKS);
  }

  @Test
  void what_comes_after_an_edit_is_forgotten() {
    History<Long> history = filled();

    history.forgetAfter(TICKS - 10);

    assertThat(history.furthest()).isEqualTo(TICKS - 10);
    assertThat(history.atOrBefore(TICKS).getValue()).isEqualTo(TICKS - 10);
  }

  @Test
  void before_the_start_there_is_nothing() {
    assertThatThrownBy(() -> filled().atOrBefore(-1)).isInstanceOf(IllegalStateException.class);
  }
}
