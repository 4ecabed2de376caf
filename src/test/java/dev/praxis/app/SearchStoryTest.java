package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchStoryTest extends FxTest {
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.open(folder);
    act(() -> Seen.byId(bench.shell(), Node.class, "home-go-on").orElseThrow().requestFocus());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void what_was_typed_is_found_and_enter_opens_it() {
    bench.keys(KeyCode.CONTROL, KeyCode.K);
    act(() -> field().setText("gini"));
    bench.keys(KeyCode.ENTER);

    assertThat(bench.has("search-field")).isFalse();
    assertThat(ask(() -> bench.shell().learnPage().lesson().orElseThrow().id()))
        .isEqualTo("decision-trees");
  }

  @Test
  void escape_closes_search_and_what_it_opened_and_the_focus_returns() {
    bench.keys(KeyCode.CONTROL, KeyCode.K);
    String within = focused();
    bench.keys(KeyCode.ESCAPE);
    String after = focused();
    bench.keys(KeyCode.CONTROL, KeyCode.K);
    act(() -> field().setText("impurity"));
    bench.keys(KeyCode.ENTER);
    boolean opened = ask(() -> Seen.says(bench.shell(), "How mixed the classes"));
    bench.keys(KeyCode.ESCAPE);

    assertThat(opened).isTrue();
    assertThat(within).isEqualTo("search-field");
    assertThat(after).isEqualTo("home-go-on");
    assertThat(focused()).isEqualTo("home-go-on");
    assertThat(ask(() -> Seen.says(bench.shell(), "How mixed the classes"))).isFalse();
  }

  @Test
  void tab_stays_inside_an_open_sheet() {
    bench.keys(KeyCode.CONTROL, KeyCode.K);

    for (int i = 0; i < 4; i++) {
      bench.keys(KeyCode.TAB);
      assertThat(ask(() -> isInSheet(bench.scene().getFocusOwner()))).isTrue();
    }
  }

  @Test
  void enter_on_a_sheet_does_nothing_to_what_lies_under_it() {
    act(() -> bench.shell().about());
    bench.keys(KeyCode.ENTER);

    assertThat(ask(() -> Seen.says(bench.shell(), "GNU General Public License"))).isTrue();
    assertThat(bench.has("home-go-on")).isTrue();
  }

  private static boolean isInSheet(Node node) {
    return node != null
        && (node.getStyleClass().contains("search-sheet") || isInSheet(node.getParent()));
  }

  private TextField field() {
    return Seen.byId(bench.shell(), TextField.class, "search-field").orElseThrow();
  }

  private String focused() {
    return ask(() -> String.valueOf(bench.scene().getFocusOwner().getId()));
  }
}
