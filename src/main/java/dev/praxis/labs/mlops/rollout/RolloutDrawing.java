package dev.praxis.labs.mlops.rollout;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Event;
import dev.praxis.rollout.What;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All there is to see and to know at one tick.
final class RolloutDrawing {
  private final Words words;
  private final RolloutConfig config;
  private final Deployment run;
  private final View view;

  RolloutDrawing(Words words, RolloutConfig config, Deployment run, View view) {
    this.words = words;
    this.config = config;
    this.run = run;
    this.view = view;
  }

  Drawing drawn() throws InterruptedException {
    view.progress().report(0);
    var figures = new LinkedHashMap<String, Figure>();
    var board = new BoardFigures(words, run, config.span());
    figures.put("traffic", board.traffic());
    figures.put("quality", board.quality());
    figures.put("latency", board.latency());
    figures.put("errors", board.errors());
    figures.put("inputs", board.inputs());
    figures.put("budget", board.budget());
    var routing = new Routing(words, run);
    figures.put("deciders", routing.drawn(board.time()));
    figures.put("alarms", new AlarmStrip(words, run, board.time()).drawn());
    var tables = new RolloutTables(words, run);
    figures.put("log", tables.log());
    figures.put("registry", tables.registry());
    figures.put("judge", tables.judge());
    figures.put("scores", tables.scores());
    figures.put("signals", tables.signals());
    figures.put("postmortem", tables.postmortem());
    var scores = new RolloutScores(run);
    return new Drawing(figures, scores.scores(), scores.facts(), said());
  }

  /// What was done since the last tick, or what the last tick measured.
  private Optional<Narration> said() {
    List<Event> newest = run.events().last(12);
    String acts = told(newest, run.tick());
    if (!acts.isEmpty()) {
      return Optional.of(Narration.of(acts));
    }
    String now =
        run.readings().last(1).stream()
            .findFirst()
            .map(reading -> measured(reading) + onItsWay() + standing())
            .orElseGet(() -> words.say("said.begin"));
    String happened = told(newest, run.tick() - 1);
    return Optional.of(Narration.of(happened.isEmpty() ? now : now + " " + happened));
  }

  private String onItsWay() {
    boolean releasing = run.release().onItsWay();
    return releasing ? " " + new Routing(words, run).release() : "";
  }

  private String standing() {
    return switch (run.standing()) {
      case QUIET, OPEN -> "";
      case LOST ->
          " " + words.say("standing.lost", "bearable", Numbers.shown(run.plan().bearable()));
      case SURVIVED -> " " + words.say("standing.survived");
    };
  }

  private static String told(List<Event> events, long tick) {
    return events.stream()
        .filter(event -> event.tick() == tick && event.what() != What.FELL_SILENT)
        .map(Event::sentence)
        .collect(Collectors.joining(" "));
  }

  private String measured(Reading now) {
    return words.say(
        "said.now",
        "time",
        Event.time(run.tick()),
        "rate",
        now.rate(),
        "p99",
        now.latency().p99(),
        "alarms",
        run.alarms().ringing().size());
  }
}
