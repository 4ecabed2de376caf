package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  private static final Words LAB = Words.of(dev.praxis.labs.mlops.rollout.RolloutLab.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate cannot be “abc”. | Requests cannot be “abc”.",
        "rated cannot be “abc”. | rated cannot be “abc”.",
        "The table is empty. | The table is empty.",
      })
  void a_knob_is_called_by_its_name_in_the_window(String said, String shown) {
    var refusal = new Refusal(new Notice(said, "Give a number."));

    assertThat(refusal.notice(LAB)).isEqualTo(new Notice(shown, "Give a number."));
  }
}
