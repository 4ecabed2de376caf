package dev.praxis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.data.Column.NumberColumn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files too wide or too long to be read whole.
class CsvLimitsTest {
  private final Path folder;

  CsvLimitsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void two_thousand_columns_are_read_and_more_are_refused() throws Exception {
    Dataset wide = CsvImport.open(write(wide(2_000)));

    assertThat(wide.columns()).hasSize(2_000);
    Path tooWide = write(wide(2_001));
    assertThatThrownBy(() -> CsvImport.preview(tooWide))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("names 2001 columns; at most 2000");
  }

  @Test
  void a_file_of_too_many_rows_is_read_as_the_same_sample_each_time() throws Exception {
    CsvLimits limits = new CsvLimits(1 << 20, 100, 1_000_000, 10);
    Path file = write("x,y\n" + rows(5_000));

    Preview preview = CsvImport.preview(file, limits);
    Dataset data = CsvImport.read(preview, Map.of());

    double[] drawn = numbers(data, "x");
    assertThat(preview.sampled())
        .contains("A sample of 100 of about 5000 rows is read, the same rows each time.");
    assertThat(drawn).hasSize(100).isSorted().doesNotHaveDuplicates();
    assertThat(Arrays.stream(drawn).average().orElseThrow()).isBetween(1_900.0, 3_100.0);
    assertThat(numbers(CsvImport.read(preview, Map.of()), "x")).isEqualTo(drawn);
  }

  @Test
  void a_file_of_too_many_bytes_is_previewed_by_its_start_and_counted_roughly() throws Exception {
    CsvLimits limits = new CsvLimits(50_000, 1_000_000, 1_000_000, 10);
    Path file = write("x,y\n" + rows(100_000));

    Preview preview = CsvImport.preview(file, limits);
    Dataset data = CsvImport.read(preview, Map.of());

    assertThat(preview.size().estimated()).isTrue();
    assertThat(preview.size().rows()).isBetween(80_000L, 130_000L);
    assertThat(preview.sampled().orElseThrow()).contains("guessed from the first");
    assertThat(data.rows()).isEqualTo((int) preview.kept()).isBetween(3_000, 8_000);
    assertThat(numbers(data, "x")[data.rows() - 1]).isGreaterThan(90_000);
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i + "," + (i % 2 == 0 ? "even" : "odd") + "\n")
        .collect(Collectors.joining());
  }

  private static String wide(int columns) {
    String names =
        IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    String row = IntStream.range(0, columns).mapToObj(i -> "" + i).collect(Collectors.joining(","));
    return names + "\n" + row + "\n" + row + "\n";
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private static double[] numbers(Dataset data, String column) {
    return ((NumberColumn) data.column(column).orElseThrow()).values();
  }
}
