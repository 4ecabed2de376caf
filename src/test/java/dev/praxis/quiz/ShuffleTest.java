package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {
  @Test
  void the_same_seed_gives_the_same_order() {
    assertThat(Shuffle.order(Questions.single(), 5))
        .isEqualTo(Shuffle.order(Questions.single(), 5));
  }

  @Test
  void every_option_comes_first_about_equally_often() {
    var first =
        LongStream.range(0, 3_000)
            .mapToInt(seed -> Shuffle.order(Questions.single(), seed).getFirst())
            .toArray();

    for (int option = 0; option < 3; option++) {
      int wanted = option;
      assertThat(java.util.Arrays.stream(first).filter(i -> i == wanted).count())
          .isBetween(900L, 1_100L);
    }
  }

  @Test
  void options_with_an_order_of_their_own_keep_it() {
    assertThat(Shuffle.order(Questions.multiple(), 5)).containsExactly(0, 1, 2);
  }
}
