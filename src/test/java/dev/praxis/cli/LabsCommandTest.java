package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Labs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabsCommandTest {
  private final Console console = new Console(Path.of(""));

  @Test
  void every_lab_is_listed_with_what_it_takes() {
    var ended = console.run("labs", "--json");

    JsonNode labs = JsonMapper.builder().build().readTree(ended.out()).get("labs");
    assertThat(labs).hasSameSizeAs(Labs.load().all());
    for (JsonNode lab : labs) {
      assertThat(lab.propertyNames())
          .contains("id", "title", "summary", "roles", "knobs", "handles", "strides")
          .contains("figures", "scores", "facts");
      assertThat(lab.get("title").stringValue()).isNotBlank();
      assertThat(lab.get("knobs")).allMatch(knob -> knob.has("effect") && knob.has("default"));
    }
  }

  @Test
  void a_knob_says_its_range_and_its_default() {
    var ended = console.run("labs", "k-means", "--json");

    JsonNode knobs =
        JsonMapper.builder().build().readTree(ended.out()).get("labs").get(0).get("knobs");
    JsonNode k =
        knobs
            .valueStream()
            .filter(knob -> knob.get("id").stringValue().equals("k"))
            .findFirst()
            .orElseThrow();
    assertThat(k.get("low").longValue()).isEqualTo(1);
    assertThat(k.get("high").longValue()).isEqualTo(12);
    assertThat(k.get("default").longValue()).isEqualTo(3);
    assertThat(k.get("effect").stringValue()).isEqualTo("restart");
  }

  @Test
  void the_list_can_be_read() {
    var ended = console.run("labs");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).contains("k-means: k-means. ").containsPattern("--set +k=1\\.\\.12");
  }

  @Test
  void help_and_version_are_no_errors() {
    var help = console.run("run", "--help");
    var version = console.run("run", "--version");
    var nothing = console.run();

    assertThat(help.exit() + version.exit() + nothing.exit()).isZero();
    assertThat(help.out())
        .contains("TICK:HANDLE=move,ITEM,COLUMN:VALUE", "--report=FILE.html", "Say what there is");
    assertThat(version.out().strip()).startsWith("Praxis ");
    assertThat(nothing.out()).contains("Usage: praxis", "sweep");
  }

  @Command(name = "greet", description = "Greets.", mixinStandardHelpOptions = true)
  private static final class Greets implements Callable<Integer> {
    @Override
    public Integer call() {
      return Exit.PROBLEMS;
    }
  }

  @Test
  void commands_of_other_rooms_join_with_help_of_their_own() {
    var more = List.<Object>of(new Greets());

    var help = console.run(more, "greet", "--help");
    var list = console.run(more, "--help");
    var wrong = console.run(more, "greet", "--loud");

    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("Usage: praxis greet", "Greets.");
    assertThat(list.out()).contains("greet");
    assertThat(wrong.err().strip())
        .isEqualTo("praxis: Unknown option: '--loud': see praxis greet --help");
    assertThat(console.run(more, "greet").exit()).isEqualTo(Exit.PROBLEMS);
  }
}
