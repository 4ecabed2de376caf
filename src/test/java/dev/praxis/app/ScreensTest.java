package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every screen there is, put up once and looked at by all rules.
final class ScreensTest extends FxTest {
  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.laidOut(folder, 1_280, 800);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @TestFactory
  Stream<DynamicContainer> every_screen_keeps_the_rules() {
    return bench.screens().entrySet().stream()
        // The same nodes and the same layout as the lesson's own screen, scrolled.
        .filter(screen -> !screen.getKey().endsWith("-questions"))
        .map(this::kept);
  }

  /// The screen is put up by the first test and put away by the last. It is walked after it was
  /// laid out: walking leaves the focus somewhere.
  private DynamicContainer kept(Map.Entry<String, Consumer<Shell>> screen) {
    var put = new Put(bench, screen.getValue());
    String name = screen.getKey();
    return DynamicContainer.dynamicContainer(
        name,
        Stream.of(
            test(name, "nothing_is_cut_off_and_nothing_sticks_out", put, Layout::problems),
            test(name, "can_be_heard_and_walked_by_keyboard", put, ScreensTest::onANotebook),
            DynamicTest.dynamicTest(name + " closes", () -> act(put::away))));
  }

  private static List<String> onANotebook(Workbench there) {
    Layout.usual(there);
    return Accessibility.problems(there);
  }

  private static DynamicTest test(
      String screen, String rule, Put put, Function<Workbench, List<String>> rules) {
    return DynamicTest.dynamicTest(
        screen + " " + rule,
        () -> assertThat(ask(() -> rules.apply(put.there()))).as(screen + " " + rule).isEmpty());
  }

  /// A screen that is put up when it is first asked for. On the window's thread.
  private static final class Put {
    private final Workbench bench;
    private final Consumer<Shell> screen;
    private Workbench up;

    Put(Workbench bench, Consumer<Shell> screen) {
      this.bench = bench;
      this.screen = screen;
    }

    Workbench there() {
      if (up == null) {
        up = bench.at(screen);
      }
      return up;
    }

    void away() {
      if (up != null) {
        up.shell().leave();
      }
    }
  }
}
