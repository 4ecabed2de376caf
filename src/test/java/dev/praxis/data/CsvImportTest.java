package dev.praxis.data;

import static dev.praxis.data.ColumnType.LABEL;
import static dev.praxis.data.ColumnType.NUMBER;
import static dev.praxis.data.ColumnType.SKIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Column.NumberColumn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("sets the locale of the whole machine")
class CsvImportTest {
  private final Path folder;

  CsvImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_plain_file_is_read_with_its_types_guessed() throws Exception {
    Path file = write("height,colour\n1.5,red\n2,blue\n,red\n");

    Preview preview = CsvImport.preview(file);
    Dataset data = CsvImport.read(preview, Map.of());

    assertThat(preview.types()).containsExactly(entry("height", NUMBER), entry("colour", LABEL));
    assertThat(preview.format()).isEqualTo(new TextFormat(StandardCharsets.UTF_8, 0, ','));
    assertThat(preview.size().rows()).isEqualTo(3);
    assertThat(preview.head().getFirst()).containsExactly("1.5", "red");
    assertThat(preview.problems().count()).isZero();
    assertThat(preview.sampled()).isEmpty();
    assertThat(numbers(data, "height")).containsExactly(1.5, 2, Double.NaN);
    assertThat(labels(data, "colour").levels()).containsExactly("red", "blue");
    assertThat(data.title()).isEqualTo("table");
    assertThat(data.id()).isEqualTo(file.toString());
    assertThat(data.target()).isEmpty();
  }

  @Test
  void the_shipped_irises_read_the_same_without_their_catalogue() throws Exception {
    Dataset declared = Catalogue.open(Path.of("datasets")).read("iris");

    Dataset guessed = CsvImport.open(Path.of("datasets/iris.csv"));

    for (NumberColumn column : declared.numbers()) {
      assertThat(numbers(guessed, column.name())).isEqualTo(column.values());
    }
    assertThat(labels(guessed, "species").levels()).isEqualTo(labels(declared, "species").levels());
  }

  @Test
  void types_chosen_by_the_learner_win() throws Exception {
    Path file = write("class,note,x\n0,a,1\n1,b,2\n0,c,3\n");

    Dataset data = CsvImport.read(file, Map.of("class", LABEL, "note", SKIP));

    assertThat(data.columns()).extracting(Column::name).containsExactly("class", "x");
    assertThat(labels(data, "class").levels()).containsExactly("0", "1");
    assertThat(data.hash()).hasSize(64).isNotEqualTo(CsvImport.open(file).hash());
    assertThatThrownBy(() -> CsvImport.read(file, Map.of("klass", LABEL)))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("no column “klass”");
    assertThatThrownBy(() -> CsvImport.read(file, Map.of("class", SKIP, "note", SKIP, "x", SKIP)))
        .hasMessageContaining("Every column");
  }

  @Test
  void a_word_among_numbers_becomes_missing_and_is_listed() throws Exception {
    String rows = IntStream.range(0, 19).mapToObj(i -> i + "\n").collect(Collectors.joining());
    Path file = write("price\n" + rows + "n/a?\n");

    Preview preview = CsvImport.preview(file);

    assertThat(preview.types()).containsEntry("price", NUMBER);
    assertThat(preview.problems().first())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(21);
              assertThat(problem.column()).contains("price");
              assertThat(problem.sentence())
                  .isEqualTo(
                      "Row 20 (line 21), column price: “n/a?” is not a number, kept as missing.");
            });
    assertThat(numbers(CsvImport.read(preview, Map.of()), "price")[19]).isNaN();
    assertThat(preview.problems(Map.of("price", LABEL)).count()).isZero();
  }

  @Test
  void infinity_and_hexadecimals_are_problems_not_numbers() throws Exception {
    Path file = write("x,y\n1e5,a\nInfinity,a\n0x1F,a\n1e999,a\n 3 ,a\n٣,a\n1_000,a\n");

    Preview preview = CsvImport.preview(file);
    Dataset data = CsvImport.read(preview, Map.of("x", NUMBER));

    assertThat(preview.types()).containsEntry("x", LABEL);
    assertThat(preview.problems(Map.of("x", NUMBER)).count()).isEqualTo(5);
    assertThat(numbers(data, "x"))
        .containsExactly(1e5, Double.NaN, Double.NaN, Double.NaN, 3, Double.NaN, Double.NaN);
  }

  @Test
  void problems_are_counted_beyond_those_listed() throws Exception {
    String rows = IntStream.range(0, 300).mapToObj(i -> "x,1\n").collect(Collectors.joining());

    Preview preview = CsvImport.preview(write("a,b\n" + rows));

    assertThat(preview.problems(Map.of("a", NUMBER)).count()).isEqualTo(300);
    assertThat(preview.problems(Map.of("a", NUMBER)).first()).hasSize(50);
  }

  @Test
  void a_decimal_comma_is_recognised_between_semicolons() throws Exception {
    Path file = write("name;price;size\na;1,5;2.5\nb;-2;3\nc;0,25;4.5\n");

    Preview preview = CsvImport.preview(file);
    Dataset data = CsvImport.read(preview, Map.of());

    assertThat(preview.format().separator()).isEqualTo(';');
    assertThat(preview.columns())
        .extracting(PreviewColumn::decimalComma)
        .containsExactly(false, true, false);
    assertThat(numbers(data, "price")).containsExactly(1.5, -2, 0.25);
    assertThat(numbers(data, "size")).containsExactly(2.5, 3, 4.5);
  }

  @Test
  void a_comma_in_a_comma_separated_file_is_never_taken_for_a_point() throws Exception {
    Preview preview = CsvImport.preview(write("x,y\n\"1,5\",1\n\"1,000\",2\n"));

    assertThat(preview.types()).containsEntry("x", LABEL).containsEntry("y", NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", "|", ","})
  void each_separator_is_found_even_where_cells_hold_commas(String separator) throws Exception {
    String text = "a~b~c\n1~\"x, y\"~2\n3~\"z, w\"~4\n".replace("~", separator);

    Preview preview = CsvImport.preview(write(text));

    assertThat(preview.format().separator()).isEqualTo(separator.charAt(0));
    assertThat(preview.columns()).hasSize(3);
    assertThat(preview.columns().get(1).examples()).containsExactly("x, y", "z, w");
  }

  @Test
  void identifiers_and_sentences_are_skipped_and_repeated_texts_are_labels() throws Exception {
    String rows =
        IntStream.range(0, 200)
            .mapToObj(i -> "u" + i + ",c" + i % 60 + "," + i + "\n")
            .collect(Collectors.joining());

    Preview preview = CsvImport.preview(write("id,city,n\n" + rows));

    assertThat(preview.types())
        .containsExactly(entry("id", SKIP), entry("city", LABEL), entry("n", NUMBER));
  }

  @Test
  void quotes_line_breaks_and_stars_inside_cells_survive() throws Exception {
    Path file =
        write(
            "a,b\n"
                + "\"say \"\"hi\"\"\",1\n"
                + "\"two\r\nlines\",2\n"
                + "#no comment,3\n"
                + "5\" pipe,4\n"
                + "*,5\n"
                + "  \"x\" ,6\n");

    Preview preview = CsvImport.preview(file);
    Dataset data = CsvImport.read(preview, Map.of());

    assertThat(labels(data, "a").levels())
        .containsExactly("say \"hi\"", "two lines", "#no comment", "5\" pipe", "*", "x");
    assertThat(numbers(data, "b")).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void lines_are_counted_through_line_breaks_in_cells() throws Exception {
    Preview preview = CsvImport.preview(write("a,b\n\"x\ny\",1\n\nz\n"));

    assertThat(preview.problems().first().getFirst().line()).hasValue(5);
    assertThat(preview.problems().first().getFirst().sentence())
        .isEqualTo("Row 2 (line 5) has 1 cells instead of 2; the others are kept as missing.");
  }

  @Test
  void short_rows_are_padded_and_long_rows_cut_and_both_listed() throws Exception {
    Preview preview = CsvImport.preview(write("a,b,c\n1,2\n1,2,3,4,5\n1,2,3\n"));
    Dataset data = CsvImport.read(preview, Map.of());

    assertThat(preview.problems().count()).isEqualTo(2);
    assertThat(preview.problems().first().get(1).sentence()).contains("5 cells instead of 3");
    assertThat(numbers(data, "c")).containsExactly(Double.NaN, 3, 3);
    assertThat(data.columns()).hasSize(3);
  }

  @Test
  void repeated_and_empty_names_are_renamed_visibly() throws Exception {
    Preview preview = CsvImport.preview(write("x,x,,x (2),A,a,\n1,2,3,4,5,6,7\n1,2,3,4,5,6,7\n"));

    assertThat(preview.types().keySet())
        .containsExactly("x", "x (3)", "column 3", "x (2)", "A", "a", "column 7");
    assertThat(preview.problems().first())
        .extracting(CellProblem::sentence)
        .contains(
            "Column 2 is named “x” like an earlier one; it is called “x (3)”.",
            "Column 3 has no name; it is called “column 3”.");
    assertThat(CsvImport.read(preview, Map.of()).column("a").orElseThrow().text(0)).isEqualTo("6");
  }

  @Test
  void a_column_without_values_is_skipped_with_a_problem() throws Exception {
    Preview preview = CsvImport.preview(write("a,b\n1,NA\n2,?\n"));
    Dataset asked = CsvImport.read(preview, Map.of("b", NUMBER));

    assertThat(preview.types()).containsEntry("b", SKIP);
    assertThat(preview.problems().first().getFirst().sentence()).contains("holds no values");
    assertThat(asked.column("b").orElseThrow().missing()).isEqualTo(2);
  }

  @Test
  void a_single_column_keeps_its_missing_rows() throws Exception {
    Dataset data = CsvImport.open(write("x\n1\nNA\n\"\"\n4\n"));

    assertThat(numbers(data, "x")).containsExactly(1, Double.NaN, Double.NaN, 4);
  }

  @Test
  void one_row_is_read_and_remarked_on() throws Exception {
    Preview preview = CsvImport.preview(write("x,y\n1,a"));

    assertThat(CsvImport.read(preview, Map.of()).rows()).isEqualTo(1);
    assertThat(preview.problems().first().getFirst().sentence()).contains("only one row");
  }

  @Test
  void a_first_line_of_numbers_is_remarked_on() throws Exception {
    Preview preview = CsvImport.preview(write("5.1,3.5\n4.9,3.0\n4.7,3.2\n"));

    assertThat(preview.problems().first().getFirst().sentence()).contains("only numbers");
  }

  @Test
  void byte_order_marks_are_not_part_of_the_first_name() throws Exception {
    for (Charset encoding :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Path file = write("\uFEFFstraße\tn\ngroß\t1\n".getBytes(encoding));

      Dataset data = CsvImport.open(file);

      assertThat(data.columns()).extracting(Column::name).containsExactly("straße", "n");
      assertThat(data.columns().getFirst().text(0)).isEqualTo("groß");
    }
  }

  @Test
  void a_file_that_is_not_utf8_is_read_as_windows_1252() throws Exception {
    Preview preview =
        CsvImport.preview(
            write("stadt;preis\nKöln;5 €\n".getBytes(Charset.forName("windows-1252"))));

    assertThat(preview.format().encoding()).isEqualTo(Charset.forName("windows-1252"));
    assertThat(preview.head().getFirst()).containsExactly("Köln", "5 €");
  }

  @Test
  void letters_cut_by_the_reading_block_are_still_utf8() throws Exception {
    String text = "x" + "é".repeat(100_000) + ",y\na,1\n";

    assertThat(CsvImport.preview(write(text)).format().encoding())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void all_three_line_ends_are_understood() throws Exception {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Dataset data = CsvImport.open(write("x,y" + end + "1,2" + end + "3,4"));

      assertThat(numbers(data, "y")).as(end).containsExactly(2, 4);
    }
  }

  @Test
  void what_is_not_a_table_is_refused_with_advice() throws Exception {
    refused("", "is empty");
    refused("\n \n\n", "is empty");
    refused("a,b\n", "no rows");
    refused("a,b\n1,\"2\n3,4\n", "quotation mark in line 2");
    refused("a\u0000b\n1\u00002\n", "does not hold text");
    refused("\u0000".repeat(1 << 16), "does not hold text");
    refused("\u0001\u0002,b\n1,2\n", "does not hold text");
    refused("PK\u0003\u0004rest", "spreadsheet");
    refused("a,b\n\"" + "x".repeat(600_000) + "\",1\n", "half a million letters");
    assertThatThrownBy(() -> CsvImport.preview(folder)).hasMessageContaining("There is no file");
    assertThatThrownBy(() -> CsvImport.preview(folder.resolve("no.csv")))
        .isInstanceOf(DataProblem.class);
  }

  @Test
  void a_file_changed_after_its_preview_is_refused() throws Exception {
    Path file = write("x,y\n1,a\n");
    Preview preview = CsvImport.preview(file);
    write("x,y\n1,a\n2,b\n");

    assertThatThrownBy(() -> CsvImport.read(preview, Map.of()))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("has changed");
  }

  @Test
  void the_locale_of_the_machine_changes_nothing() throws Exception {
    Path file = write("x,y\n1.5,1\n1234.25,2\n");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);

      assertThat(numbers(CsvImport.open(file), "x")).containsExactly(1.5, 1234.25);
    } finally {
      Locale.setDefault(before);
    }
  }

  private void refused(String text, String because) throws Exception {
    Path file = write(text);
    assertThatThrownBy(() -> CsvImport.preview(file))
        .isInstanceOfSatisfying(
            DataProblem.class,
            problem -> {
              assertThat(problem.what()).contains(because);
              assertThat(problem.advice()).isNotBlank();
              assertThat(problem.place().file()).isEqualTo("table.csv");
            });
  }

  private Path write(String text) throws Exception {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(byte[] content) throws Exception {
    return Files.write(folder.resolve("table.csv"), content);
  }

  private static double[] numbers(Dataset data, String column) {
    return ((NumberColumn) data.column(column).orElseThrow()).values();
  }

  private static LabelColumn labels(Dataset data, String column) {
    return (LabelColumn) data.column(column).orElseThrow();
  }
}
