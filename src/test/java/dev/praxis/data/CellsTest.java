package dev.praxis.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "1e5, 100000",
    "' 3 ', 3",
    "'\u00A03\u202F', 3",
    "-.5, -0.5",
    "+7., 7",
    "−2, -2",
    "1E-3, 0.001",
    "007, 7",
    "1e-999, 0"
  })
  void what_a_learner_would_call_a_number_is_one(String cell, double number) {
    assertThat(Cells.number(Cells.bare(cell), '.')).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1_000",
        "1,000",
        "1,5",
        "٣",
        "0x1F",
        "0x1p3",
        "5f",
        "5d",
        "1L",
        "Infinity",
        "-Infinity",
        "inf",
        "1e999",
        "-1e999",
        "12%",
        "$5",
        "1 000",
        "--1",
        "1e",
        "e5",
        ".",
        "-",
        "+",
        "1.2.3",
        "2024-01-02",
        "½",
        "１",
        "1e1.5"
      })
  void what_programs_disagree_about_is_not_a_number(String cell) {
    assertThat(Cells.number(Cells.bare(cell), '.')).isNaN();
  }

  @Test
  void a_comma_is_a_decimal_sign_only_where_it_was_found_to_be_one() {
    assertThat(Cells.number("1,5", ',')).isEqualTo(1.5);
    assertThat(Cells.number("-0,25e2", ',')).isEqualTo(-25);
    assertThat(Cells.number("3", ',')).isEqualTo(3);
    assertThat(Cells.number("1.5", ',')).isNaN();
    assertThat(Cells.number("1.234,56", ',')).isNaN();
  }

  @Test
  void a_number_of_ten_thousand_digits_is_refused_at_once() {
    assertThat(Cells.number("9".repeat(10_000), '.')).isNaN();
    assertThat(Cells.shown("9".repeat(10_000))).hasSize(41).endsWith("…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "?", "-", "  ", " NA "})
  void marks_for_nothing_are_missing(String cell) {
    assertThat(Cells.missing(Cells.bare(cell))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Na", "none", "0", "--", "*", "n/a?", "."})
  void other_texts_are_kept(String cell) {
    assertThat(Cells.missing(Cells.bare(cell))).isFalse();
  }

  @Test
  void a_cell_over_several_lines_reads_as_one() {
    assertThat(Cells.bare(" a\r\nb\nc ")).isEqualTo("a b c");
  }

  @Property
  void every_finite_number_java_writes_is_read_back(@ForAll double number) {
    double read = Cells.number(Double.toString(number), '.');

    if (Double.isFinite(number)) {
      assertThat(read).isEqualTo(number);
    } else {
      assertThat(read).isNaN();
    }
  }
}
