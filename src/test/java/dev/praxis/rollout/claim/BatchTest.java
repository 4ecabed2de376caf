package dev.praxis.rollout.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BatchTest {
  @Test
  void counts_of_a_tick_have_the_mean_and_variance_of_a_poisson_process() {
    double sum = 0;
    double squares = 0;
    int n = 2_000;
    for (int tick = 0; tick < n; tick++) {
      Batch batch = Batch.of(7, tick, new Conditions(1, 0, 0, 0));
      double own = batch.size() / 1.01;
      sum += own;
      squares += own * own;
    }
    double mean = sum / n;

    assertThat(mean).isCloseTo(300, within(1.6));
    assertThat(squares / n - mean * mean).isCloseTo(300, within(40.0));
  }

  @Test
  void a_tick_is_the_same_again_and_a_prober_changes_no_customer() {
    Batch first = Batch.of(1, 5, new Conditions(1, 0, 0, 0));
    Batch again = Batch.of(1, 5, new Conditions(1, 0, 0, 0));
    Batch probed = Batch.of(1, 5, new Conditions(1, 0, 0, 50));

    assertThat(again.labelled().x()).isDeepEqualTo(first.labelled().x());
    assertThat(probed.labelled().x()).isDeepEqualTo(first.labelled().x());
    assertThat(probed.size()).isEqualTo(first.size() + 50);
    assertThat(first.at()).isSorted();
  }

  @Test
  void a_prober_repeats_itself_and_customers_seldom_do() {
    Batch quiet = Batch.of(1, 5, new Conditions(1, 0, 0, 0));
    Batch probed = Batch.of(1, 5, new Conditions(1, 0, 0, 100));

    assertThat(quiet.repeated()).isLessThan(0.04);
    assertThat(probed.repeated()).isGreaterThan(0.15);
  }

  @Test
  void one_claim_in_twenty_five_turns_out_otherwise() {
    Sample sample = Sample.drawn(3, 50_000, 0);
    int otherwise = 0;
    for (int i = 0; i < sample.size(); i++) {
      otherwise += Law.margin(sample.x()[i], false) > 0 == (sample.y()[i] == 1) ? 0 : 1;
    }

    assertThat(otherwise / 50_000.0).isCloseTo(0.04, within(0.003));
  }

  @Test
  void the_day_has_its_least_at_two_and_its_mean_is_the_mean() {
    var rhythm = new Rhythm(2);
    double sum = 0;
    for (int tick = 0; tick < Clock.DAY; tick++) {
      sum += rhythm.expected(tick);
    }

    assertThat(sum / Clock.DAY).isCloseTo(2, within(1e-9));
    assertThat(rhythm.expected(2 * Clock.HOUR)).isCloseTo(0.8, within(1e-9));
    assertThat(rhythm.expected(14 * Clock.HOUR)).isCloseTo(3.2, within(1e-9));
  }

  @Test
  void joined_samples_keep_their_order_and_are_thinned() {
    Sample one = Sample.drawn(1, 50, 0);
    Sample two = Sample.drawn(2, 50, 0);

    Sample joined = Sample.joined(java.util.List.of(one, two), 20);

    assertThat(joined.size()).isEqualTo(20);
    assertThat(joined.x()[0]).isEqualTo(one.x()[0]);
    assertThat(joined.x()[10]).isEqualTo(two.x()[0]);
  }
}
