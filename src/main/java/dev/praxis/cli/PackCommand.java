package dev.praxis.cli;

import dev.praxis.exchange.Packs;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Packs a course folder.
@Command(
    name = "pack",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(PackCommand.class);
  private final CliRooms rooms;

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "exchange.folder")
  private String folder = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE.praxis",
      descriptionKey = "exchange.pack")
  private String output = "";

  PackCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws CliProblem {
    var text = new ExchangeText(rooms);
    Path from = text.path(folder);
    Path pack = text.path(output);
    Packs.Packed packed = ExchangeText.tried(() -> Packs.pack(from, pack));
    rooms.out().println(WORDS.say("exchange.packed", "files", packed.files(), "file", output));
    ExchangeText.list(rooms.err(), packed.left());
    return Exit.DONE;
  }
}
