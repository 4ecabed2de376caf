package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Labs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
    var version = console.run("--version");
    var nothing = console.run();

    assertThat(help.exit() + version.exit() + nothing.exit()).isZero();
    assertThat(help.out()).contains("TICK:HANDLE=move,ITEM,COLUMN:VALUE", "--report=FILE.html");
    assertThat(version.out().strip()).startsWith("Praxis ");
    assertThat(nothing.out()).contains("Usage: praxis", "sweep");
  }
}
