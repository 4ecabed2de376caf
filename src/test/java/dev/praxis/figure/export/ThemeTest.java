package dev.praxis.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.figure.sketch.Role;
import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void a_token_that_names_another_takes_its_colour() {
    Theme theme = Theme.of(Samples.tokens());

    assertThat(theme.hex(Role.FOREGROUND)).isEqualTo("#0a0b0c");
    assertThat(theme.hex(Role.MUTED)).isEqualTo("#666666");
  }

  @Test
  void a_translucent_token_is_laid_over_the_card() {
    Theme theme = Theme.of(Samples.tokens());

    assertThat(theme.hex(Role.GRID)).isEqualTo("#808080");
    // 0x11 over white with alpha 0x80/255: 255 - (255 - 17) * 128 / 255 = 135.5
    assertThat(theme.hex(Role.BORDER)).isEqualTo("#889099");
  }

  @Test
  void heat_runs_evenly_through_its_stops() {
    Theme theme = Theme.of(Samples.tokens());

    assertThat(theme.heat(0)).isEqualTo("#000000");
    assertThat(theme.heat(Theme.HEAT_STEPS / 2)).isEqualTo("#808080");
    assertThat(theme.heat(Theme.HEAT_STEPS)).isEqualTo("#ffffff");
  }

  @Test
  void a_missing_token_is_named() {
    String css = Samples.tokens().replace("-color-series-3", "-color-other");

    assertThatThrownBy(() -> Theme.of(css)).hasMessageContaining("-color-series-3");
  }

  @Test
  void tokens_in_a_circle_are_refused() {
    String css = Samples.tokens().replace("-color-base: #0a0b0c", "-color-base: -color-fg-default");

    assertThatThrownBy(() -> Theme.of(css)).hasMessageContaining("no plain colour");
  }

  @Test
  void a_value_that_is_no_plain_colour_is_refused() {
    String css = Samples.tokens().replace("#0072b2", "derive(red, 20%)");

    assertThatThrownBy(() -> Theme.of(css)).hasMessageContaining("derive(red, 20%)");
  }

  @Test
  void the_shipped_stylesheets_give_every_figure_its_colours() {
    assertThat(Theme.light().hex(Role.CARD)).isNotEqualTo(Theme.dark().hex(Role.CARD));
  }
}
