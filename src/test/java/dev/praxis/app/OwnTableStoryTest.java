package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Column;
import dev.praxis.data.ColumnType;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnTableStoryTest extends FxTest {
  @TempDir Path folder;
  @TempDir Path files;
  private Workbench bench;

  @BeforeEach
  void open() {
    bench = Workbench.open(folder);
    bench.go(new Place.LabAlone(Experiment.of("k-means", Map.of()), Goal.START));
    bench.rested();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void a_bad_cell_is_listed_a_type_corrected_and_the_lab_runs_on_the_table() throws IOException {
    Path file = Files.writeString(files.resolve("my_plants.csv"), plants());

    preview(file);
    until("there is a sheet", () -> found("import-sheet").isPresent());
    until("it is laid out", () -> Seen.all(sheet(), ComboBox.class).findAny().isPresent());
    assertThat(ask(() -> Seen.says(problems(), "tall"))).isTrue();
    act(() -> type("plot").setValue(ColumnType.SKIP));
    boolean stillListed = ask(() -> Seen.says(problems(), "tall"));
    bench.press("import-use");
    until("the lab has the table", () -> table().title().equals("my_plants"));
    bench.press("button-end");
    until("the run ends", () -> bench.shown().finished());

    assertThat(stillListed).isTrue();
    until(
        "its name is shown with the underscore that is part of it",
        () -> Seen.all(bench.shell(), Text.class).map(Text::getText).anyMatch("my_plants"::equals));
    assertThat(ask(() -> table().columns().stream().map(Column::name).toList()))
        .containsExactly("height", "width");
    assertThat(bench.rested().settings().names("columns")).containsExactly("height", "width");
    assertThat(bench.rested().drawing().facts().get("left_out")).isEqualTo(1.0);
    assertThat(bench.shown().drawing().scores().get("inertia").value()).isPositive();
  }

  @Test
  void an_empty_file_gets_a_notice_and_the_lab_keeps_its_table() throws IOException {
    Path file = Files.createFile(files.resolve("empty.csv"));

    preview(file);

    until("there is a notice", () -> Seen.says(bench.shell(), "empty.csv"));
    assertThat(bench.has("import-use")).isFalse();
    assertThat(bench.rested().materials().table("data").id()).isEqualTo("iris");
  }

  /// Twelve rows of numbers, one cell of which is a word.
  private static String plants() {
    var text = new StringBuilder("height,width,plot\n");
    IntStream.range(0, 12)
        .forEach(
            i ->
                text.append(i == 5 ? "tall" : Integer.toString(10 + i * i))
                    .append(",")
                    .append(20 - i)
                    .append(",")
                    .append(i % 3)
                    .append("\n"));
    return text.toString();
  }

  private void preview(Path file) {
    act(() -> bench.shell().labDesk().preview(bench.lab(), "data", file));
  }

  private Optional<Node> found(String styleClass) {
    return Seen.under(bench.shell())
        .filter(node -> node.getStyleClass().contains(styleClass))
        .findFirst();
  }

  private Node sheet() {
    return found("import-sheet").orElseThrow();
  }

  /// What the sheet says under the table, not the cells themselves.
  private Node problems() {
    return Seen.all(sheet(), Label.class)
        .filter(label -> label.getParent() == sheet())
        .toList()
        .getLast();
  }

  @SuppressWarnings("unchecked") // the boxes of the sheet hold column types
  private ComboBox<ColumnType> type(String column) {
    return (ComboBox<ColumnType>) Seen.named(sheet(), ComboBox.class, "Type of " + column);
  }

  private dev.praxis.data.Dataset table() {
    return bench.shown().materials().table("data");
  }
}
