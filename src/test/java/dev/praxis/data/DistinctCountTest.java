package dev.praxis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistinctCountTest {
  @Test
  void few_texts_are_counted_exactly_however_often_they_come() {
    var count = new DistinctCount(500);

    for (int i = 0; i < 10_000; i++) {
      count.add("w" + i % 500);
    }

    assertThat(count.estimate()).isEqualTo(500);
  }

  @Test
  void many_texts_are_estimated_within_a_tenth() {
    var count = new DistinctCount(1_000);

    for (int i = 0; i < 300_000; i++) {
      count.add("id" + i % 100_000);
    }

    assertThat((double) count.estimate()).isCloseTo(100_000, within(10_000.0));
  }
}
