package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyboardStoryTest extends FxTest {
  @TempDir Path folder;

  @Test
  void arrows_go_along_the_rail_and_only_space_goes_to_the_page() {
    try (var bench = Workbench.open(folder)) {
      act(() -> rail(bench, "home").requestFocus());
      bench.keys(KeyCode.DOWN);
      bench.keys(KeyCode.DOWN);
      bench.keys(KeyCode.DOWN);
      boolean focused = ask(() -> bench.scene().getFocusOwner() == rail(bench, "labs"));
      boolean early = ask(() -> rail(bench, "labs").isSelected());
      bench.keys(KeyCode.SPACE);

      assertThat(focused).isTrue();
      assertThat(early).as("on before it was chosen").isFalse();
      assertThat(ask(() -> rail(bench, "labs").isSelected())).isTrue();
      assertThat(bench.has("open-k-means")).isTrue();
    }
  }

  private static ToggleButton rail(Workbench bench, String place) {
    return Seen.byId(bench.shell(), ToggleButton.class, "rail-" + place).orElseThrow();
  }
}
