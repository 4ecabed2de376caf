package dev.praxis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Property
  void texts_read_back_exactly_as_they_were_written(@ForAll("rows") List<List<String>> rows) {
    var csv = new StringBuilder();
    rows.forEach(row -> csv.append(Csv.line(row)));

    assertThat(Csv.rows(csv.toString(), ',')).isEqualTo(rows);
  }

  @Property
  void no_text_begins_like_a_formula(@ForAll("cells") String cell) {
    String written = Csv.line(List.of(cell, 1L)).replaceFirst("^\"", "");

    assertThat(written).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
    assertThat(written).doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("\r");
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", "＝", "a", "1", " ", "\r\n",
            "''=");
    return odd.list().ofMaxSize(5).map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cells().list().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(4);
  }

  @Test
  void numbers_stay_numbers() {
    assertThat(Csv.line(List.of(-1.5, -3L, 4, Double.NaN))).isEqualTo("-1.5,-3,4,\r\n");
  }

  @Test
  void other_separators_and_a_mark_at_the_beginning_are_read() {
    assertThat(Csv.rows("\uFEFFa;\"b;c\"\nd;", ';'))
        .isEqualTo(List.of(List.of("a", "b;c"), List.of("d", "")));
    assertThatThrownBy(() -> Csv.rows("a,\"b", ',')).hasMessage("a quote is never closed");
  }
}
