package dev.praxis.cli;

import dev.praxis.lab.json.Json;
import dev.praxis.memory.Card;
import dev.praxis.memory.Fsrs;
import dev.praxis.memory.Pause;
import dev.praxis.memory.Rating;
import dev.praxis.memory.Scheduler;
import dev.praxis.memory.Simulation;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says what becomes of one memory when ratings are given, each when it is due.
@Command(
    name = "simulate",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(SimulateCommand.class);
  private static final int DIGITS = 4;
  private final PrintWriter out;

  @Option(
      names = "--ratings",
      paramLabel = "N,…",
      required = true,
      descriptionKey = "simulate.ratings")
  private String ratings = "";

  @Option(names = "--retention", paramLabel = "SHARE", descriptionKey = "simulate.retention")
  private String retention = String.valueOf(Scheduler.USUAL_RETENTION);

  @Option(names = "--json", descriptionKey = "simulate.json")
  private boolean json;

  SimulateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws CliProblem {
    List<Rating> given = given();
    double share = share();
    List<Simulation.Turn> turns = Simulation.of(Scheduler.exact(share), given);
    if (json) {
      out.println(Json.text(turns.stream().map(SimulateCommand::tree).toList()));
    } else {
      out.print(written(turns, share));
    }
    return Exit.DONE;
  }

  private List<Rating> given() throws CliProblem {
    var given = new ArrayList<Rating>();
    for (String text : ratings.split(",", -1)) {
      given.add(
          Numerals.whole(text)
              .flatMap(Rating::ofGrade)
              .orElseThrow(() -> CliProblem.wrongUse("simulate.rating", "text", text.strip())));
    }
    return given;
  }

  private double share() throws CliProblem {
    return Numerals.real(retention)
        .filter(share -> share > 0 && share < 1)
        .orElseThrow(() -> CliProblem.wrongUse("simulate.share", "text", retention));
  }

  private static Map<String, Object> tree(Simulation.Turn turn) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("rating", turn.rating().grade());
    tree.put("interval_days", turn.card().pause().wholeDays());
    tree.put("stability", turn.card().strength().stability());
    tree.put("difficulty", turn.card().strength().difficulty());
    return tree;
  }

  private static String written(List<Simulation.Turn> turns, double share) {
    var table =
        new TextTable(
            List.of(
                WORDS.say("simulate.column.rating"),
                WORDS.say("simulate.column.next"),
                WORDS.say("simulate.column.stability"),
                WORDS.say("simulate.column.difficulty")));
    for (Simulation.Turn turn : turns) {
      Card card = turn.card();
      table.add(
          List.of(
              turn.rating().grade() + " " + turn.rating().name().toLowerCase(Locale.ROOT),
              next(card.pause()),
              Numbers.shown(card.strength().stability(), DIGITS),
              Numbers.shown(card.strength().difficulty(), DIGITS)));
    }
    String head = WORDS.say("simulate.head", "version", Fsrs.VERSION, "share", share);
    return head + "\n\n" + table.written();
  }

  private static String next(Pause pause) {
    return switch (pause) {
      case Pause.Minutes(Duration length) ->
          WORDS.say("simulate.minutes", "minutes", length.toSeconds() / 60.0);
      case Pause.Days(int days) -> WORDS.say("simulate.days", "days", days);
    };
  }
}
