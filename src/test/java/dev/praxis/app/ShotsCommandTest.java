package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.cli.CliRooms;
import dev.praxis.cli.PraxisCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShotsCommandTest {
  @TempDir Path folder;

  @Test
  void a_file_in_the_place_of_the_folder_is_said_with_what_to_do() throws Exception {
    Path plain = Files.writeString(folder.resolve("plain"), "no folder");
    var err = new StringWriter();

    int exit = run(err, "shots", plain.toString(), "home");
    int below = run(err, "shots", plain.resolve("below").toString(), "home");

    assertThat(exit).isEqualTo(3);
    assertThat(below).isEqualTo(3);
    assertThat(err.toString())
        .contains("could not be written to the folder " + plain, "name a folder you may write to")
        .hasLineCount(2);
    assertThat(plain).hasContent("no folder");
  }

  private int run(StringWriter err, String... arguments) {
    Rooms rooms = Workbench.rooms();
    var out = new PrintWriter(new StringWriter());
    var cli = new CliRooms(rooms.labs(), rooms.catalogue(), out, new PrintWriter(err), Path.of(""));
    return PraxisCommand.create(cli, List.of(new ShotsCommand(rooms, out))).run(arguments);
  }
}
