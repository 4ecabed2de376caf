package dev.praxis.cli;

import dev.praxis.lab.Lab;
import dev.praxis.lab.json.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what labs there are and what they take.
@Command(name = "labs", resourceBundle = "dev.praxis.cli.messages", mixinStandardHelpOptions = true)
final class LabsCommand implements Callable<Integer> {
  private final CliRooms rooms;

  @Parameters(index = "0", arity = "0..1", paramLabel = "LAB", descriptionKey = "labs.lab")
  private String lab = "";

  @Option(names = "--json", descriptionKey = "labs.json")
  private boolean json;

  LabsCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws CliProblem {
    List<Lab<?, ?>> labs =
        lab.isEmpty() ? rooms.labs().all() : List.of(new RequestReader(rooms).lab(lab));
    if (json) {
      rooms.out().println(Json.text(Map.of("labs", labs.stream().map(LabJson::tree).toList())));
    } else {
      labs.forEach(each -> rooms.out().print(new LabText(each).written()));
    }
    return Exit.DONE;
  }
}
