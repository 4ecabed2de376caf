package dev.praxis.cli;

import dev.praxis.lab.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Runs a lab for every combination of values and for several seeds.
@Command(
    name = "sweep",
    resourceBundle = "dev.praxis.cli.messages",
    mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {
  private final CliRooms rooms;

  @Mixin private ExperimentOptions options = new ExperimentOptions();

  @Option(names = "--grid", paramLabel = "KNOB=VALUES", descriptionKey = "sweep.grid")
  private List<String> grid = new ArrayList<>();

  @Option(names = "--seeds", paramLabel = "N", descriptionKey = "sweep.seeds")
  private String seeds = "1";

  @Option(names = "--json", descriptionKey = "sweep.json")
  private boolean json;

  SweepCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws Exception {
    if (grid.isEmpty()) {
      throw CliProblem.wrongUse("grid.none");
    }
    Request request = new RequestReader(rooms).read(options);
    Grid cells = new GridText(request).read(grid);
    long each = RequestReader.whole("--seeds", seeds, 1);
    cells.checkSize(each);
    try (var bench = new Bench()) {
      Sweep sweep = Sweep.run(request, cells, (int) each, bench);
      if (json) {
        rooms.out().println(Json.text(SweepJson.tree(sweep)));
      } else {
        rooms.out().print(new SweepText(request.lab(), sweep).written());
      }
      return sweep.anyScores() ? Exit.DONE : Exit.FAILED;
    }
  }
}
