package dev.praxis.rl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RngTest {
  /// Source: Rosetta Code, Pseudo-random numbers/Splitmix64, seed 1234567, from Vigna's C code.
  @Test
  void the_published_numbers_come_out() {
    var random = new Rng(1234567);

    assertThat(new String[] {next(random), next(random), next(random), next(random), next(random)})
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  @Test
  void it_agrees_with_the_generator_of_java() {
    var ours = new Rng(-42);
    var theirs = new SplittableRandom(-42);

    for (int i = 0; i < 1_000; i++) {
      assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
    }
  }

  @Test
  void its_state_is_all_there_is() {
    var random = Rng.of(7, 3);
    random.nextGaussian();
    var other = new Rng(random.state());

    assertThat(other.nextLong()).isEqualTo(random.copy().nextLong()).isEqualTo(random.nextLong());
  }

  @Test
  void streams_of_a_seed_differ() {
    assertThat(Rng.of(1, 0).nextLong())
        .isNotEqualTo(Rng.of(1, 1).nextLong())
        .isNotEqualTo(Rng.of(2, 0).nextLong());
  }

  private static String next(Rng random) {
    return Long.toUnsignedString(random.nextLong());
  }
}
