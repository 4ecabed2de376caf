package dev.praxis.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale of the whole machine")
class CsvWriterTest {
  private static String oneCell(Object value) {
    String csv = CsvWriter.write(new Table(List.of("a", "b"), List.of(List.of(value, 1L))));
    return csv.substring("a,b\r\n".length());
  }

  @Test
  void lines_end_and_cells_are_quoted_as_rfc_4180_says() {
    var table =
        new Table(
            List.of("plain", "with \"quotes\", and comma"),
            List.of(List.of("two\nlines", "x"), Arrays.asList(null, "")));

    String csv = CsvWriter.write(table);

    assertThat(csv)
        .isEqualTo("plain,\"with \"\"quotes\"\", and comma\"\r\n\"two\nlines\",x\r\n,\r\n");
  }

  @Test
  void numbers_are_exact_and_have_a_decimal_point_everywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);

      assertThat(oneCell(0.1 + 0.2)).isEqualTo("0.30000000000000004,1\r\n");
      assertThat(oneCell(-1234567.5)).isEqualTo("-1234567.5,1\r\n");
      assertThat(oneCell(Long.MAX_VALUE)).isEqualTo("9223372036854775807,1\r\n");
      assertThat(oneCell(Double.NaN)).isEqualTo(",1\r\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void a_text_that_a_spreadsheet_would_run_is_made_harmless(String text) {
    String csv = oneCell(text);

    assertThat(csv).isEqualTo("'" + text + ",1\r\n");
  }

  /// Another separator may be what the spreadsheet of the reader expects.
  @Test
  void what_could_be_cut_into_a_formula_is_quoted() {
    assertThat(oneCell("a;=1")).isEqualTo("\"a;=1\",1\r\n");
    assertThat(oneCell("\t=1")).isEqualTo("\"'\t=1\",1\r\n");
  }

  @Test
  void headers_are_made_harmless_too() {
    String csv = CsvWriter.write(new Table(List.of("=cmd()", "b"), List.of()));

    assertThat(csv).isEqualTo("'=cmd(),b\r\n");
  }

  @Test
  void an_empty_cell_alone_on_its_line_is_still_a_line() {
    String csv = CsvWriter.write(new Table(List.of("a"), List.of(List.of(""))));

    assertThat(csv).isEqualTo("a\r\n\"\"\r\n");
  }
}
