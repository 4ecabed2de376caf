package dev.praxis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.cli.CliRooms;
import dev.praxis.cli.PraxisCommand;
import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StartupCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void bench_without_a_name_says_what_can_be_measured() throws Exception {
    int exit = run("bench");

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("startup", "Start Praxis several times");
  }

  @Test
  void no_starts_are_wrong_use() throws Exception {
    int exit = run("bench", "startup", "--runs", "0");

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("from 1 to 1000").hasLineCount(1);
  }

  @Test
  void a_folder_without_a_program_is_wrong_use() throws Exception {
    int exit = run("bench", "startup", "--image", folder.toString());

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("no app image in " + folder).hasLineCount(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_program_that_dies_before_its_window_fails_with_its_last_words() throws Exception {
    program("echo cannot open it; exit 1");

    int exit = run("bench", "startup", "--runs", "1", "--image", folder.toString());

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).contains("cannot open it").hasLineCount(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_mark_that_is_no_time_is_no_mark() throws Exception {
    program("echo praxis.startup soon; echo praxis.startup 99999999999999999999");

    int exit = run("bench", "startup", "--runs", "1", "--image", folder.toString());

    assertThat(exit).isEqualTo(3);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void the_first_start_does_not_count() throws Exception {
    program(
        """
        [ -e "$PRAXIS_HOME" ] || sleep 1
        mkdir -p "$PRAXIS_HOME"
        echo praxis.startup $(date +%s%6N)\
        """);

    int exit = run("bench", "startup", "--runs", "2", "--json", "--image", folder.toString());

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("\"bench\":\"startup\"", "\"screen\":false");
    assertThat(greatest()).isBetween(0.0, 999.0);
  }

  private double greatest() {
    return Double.parseDouble(out.toString().replaceFirst("(?s).*\"max\":([0-9.E]+).*", "$1"));
  }

  private void program(String script) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve("Praxis");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private int run(String... arguments) throws Exception {
    var writer = new PrintWriter(out);
    var bench = new BenchCommand(List.of(new StartupCommand(writer, false)));
    var rooms =
        new CliRooms(
            Labs.load(), Catalogue.open(Path.of("datasets")), writer, new PrintWriter(err), folder);
    return PraxisCommand.create(rooms, List.of(bench)).run(arguments);
  }
}
