package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

class WrongUseTest {
  private final Path folder;
  private final Console console;

  WrongUseTest(@TempDir Path folder) {
    this.folder = folder;
    this.console = new Console(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "run k-means --set k=99 | praxis: k cannot be 99: give a number from 1 to 12",
        "run k-means --set k=abc | praxis: k cannot be “abc”: give a number",
        "run k-means --set k=2.5 | praxis: k cannot be 2.5: give a whole number from 1 to 12",
        "run k-means --set kk=3 | did you mean k?",
        "run k-means --set k | praxis: --set cannot read \"k\": write KNOB=VALUE",
        "run k-means --set k=2 --set k=3 | praxis: k is set twice: set it once",
        "run k-means --set columns=petal | has no column “petal”",
        "run k-means --set columns='petal | a quote is never closed",
        "run k-means --data irs | praxis: unknown dataset \"irs\": there are iris, wine,",
        "run k-means --data irs | did you mean iris?",
        "run k-means --data iris --data wine | two tables for the role data",
        "run k-means --seed abc | praxis: --seed cannot be \"abc\": give a whole number",
        "run k-means --ticks -1 | give a whole number from 0",
        "run k-means --do nonsense | --do cannot read \"nonsense\"",
        "run k-means --do 0:centrd=move,0,a:1 | did you mean centroid?",
        "run k-means --do 0:centroid | does not take \"press\": it takes move",
        "run k-means --do 0:centroid=add,a:1 | does not take \"add\"",
        "run k-means --do 0:centroid=move | does not name an item",
        "run k-means --do 0:centroid=move,x,a:1 | does not name an item",
        "run k-means --do 0:centroid=move,0 | does not say where",
        "run k-means --do 0:centroid=move,0,a:NaN | \"NaN\" is no place in column a",
        "run k-means --do 0:centroid=move,0,a | write COLUMN:VALUE",
        "run k-means --do 99999999:centroid=move,0,a:1 | any run of this lab stops at tick",
        "run k-means --do 900:centroid=move,0,petal_width_cm:1 | the run ended at tick",
        "run kmeans | praxis: unknown lab \"kmeans\"",
        "run | Missing required parameter: 'LAB': see praxis run --help",
        "run k-means --jason | Unknown option: '--jason'",
        "run k-means --json --report r.html | do not go together",
        "runn k-means | praxis: unknown command \"runn\": there are labs, new, run, sweep; did you"
            + " mean run?",
        "labs nosuch | unknown lab",
        "sweep k-means | a sweep needs values to try",
        "sweep k-means --grid k=2..99 | k cannot be 13",
        "sweep k-means --grid k=8..2 | 8..2 is no range",
        "sweep k-means --grid k=1..999999999999 | that would be 999999999999 runs",
        "sweep k-means --grid k=2..8 --seeds 9999 | a sweep takes at most 10000",
        "sweep k-means --grid k=2..8 --seeds 0 | give a whole number from 1",
        "sweep k-means --grid k=2..8 --set k=3 | k is given twice",
        "sweep k-means --grid columns=a,b | takes several columns at once",
      })
  void wrong_arguments_end_with_2_and_one_line_that_says_what_to_do(
      String arguments, String complaint) {
    var ended = console.run(arguments.split(" "));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().strip()).contains(complaint).startsWith("praxis: ").hasLineCount(1);
  }

  @Test
  void a_file_that_is_not_there_ends_with_3() {
    var ended = console.run("run", "k-means", "--data", "missing.csv");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err().strip())
        .startsWith(
            "praxis: There is no file " + folder.resolve("missing.csv") + ": check the name")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "a,b | no rows",
        "name,city/x,y | columns of numbers",
        "a,b/1,2 | k-means needs at least 2",
      })
  void data_that_will_not_do_ends_with_3(String text, String complaint) throws Exception {
    Files.writeString(folder.resolve("own.csv"), text.replace("/", "\n"));

    var ended = console.run("run", "k-means", "--data", "own.csv");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err().lines().toList().getLast()).contains(complaint);
    assertThat(ended.err()).doesNotContain("Exception");
  }

  @Test
  void a_name_with_line_ends_stays_on_one_line() {
    var ended = console.run("run", "k-means", "--data", "a\r\nb\u2028c");

    assertThat(ended.err().strip()).isEqualTo(ended.err().stripTrailing());
    assertThat(ended.err().strip().lines()).hasSize(1);
  }

  @Test
  void the_stack_trace_is_shown_on_request() {
    var quiet = console.run("run", "k-means", "--set", "k=99");
    var debug = console.run("run", "k-means", "--set", "k=99", "--debug");

    assertThat(quiet.err()).doesNotContain("\tat ");
    assertThat(debug.exit()).isEqualTo(2);
    assertThat(debug.err()).contains("\tat dev.praxis.cli.");
  }

  @Test
  void an_argument_with_an_at_sign_is_not_read_as_a_file() throws Exception {
    Files.writeString(folder.resolve("options"), "--json");

    var ended = console.run("run", "@" + folder.resolve("options"));

    assertThat(ended.err()).contains("unknown lab \"@");
  }

  @Command(name = "break")
  private static final class Breaks implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("inner\nworkings");
    }
  }

  @Test
  void a_fault_of_a_command_ends_with_3_and_a_code() {
    var ended = console.run(List.of(new Breaks()), "break");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err().strip()).contains("IllegalStateException-").hasLineCount(1);
    assertThat(ended.err()).doesNotContain("workings");
  }
}
