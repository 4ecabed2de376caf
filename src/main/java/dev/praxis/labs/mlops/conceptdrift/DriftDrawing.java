package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.race.Outcome;
import dev.praxis.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All there is to see and to know at one instance.
final class DriftDrawing {
  private final Words words;
  private final DriftConfig config;
  private final DriftState state;
  private final View view;

  DriftDrawing(Words words, DriftConfig config, DriftState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
  }

  Drawing drawn() throws InterruptedException {
    view.progress().report(0);
    Map<Kind, Outcome> contest = contest();
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("errors", new ErrorsFigure(words, config, state).drawn());
    figures.put("statistic", new StatisticFigure(words, config, state).drawn());
    var models = new ModelFigures(words, state);
    figures.put("blind", models.blind());
    figures.put("policies", models.policies());
    var tables = new AlarmTables(words, config, state);
    figures.put("alarms", tables.alarms());
    if (!view.draft()) {
      figures.put("race", tables.race(contest));
    }
    var scores = new DriftScores(config, state, contest);
    return new Drawing(figures, scores.scores(), scores.facts(), said());
  }

  /// Only for full drawings, and where the law is known.
  private Map<Kind, Outcome> contest() throws InterruptedException {
    return view.draft() || !state.played().truthKnown()
        ? new EnumMap<>(Kind.class)
        : state.contest().of(config.seeds(), view.progress()::report);
  }

  private Optional<Narration> said() {
    Played played = state.played();
    int arrived = played.arrived(state.done());
    if (arrived == 0) {
      return Optional.of(
          Narration.of(
              words.say(
                  "said.learning",
                  "done",
                  state.done(),
                  "first",
                  played.first() + played.delay())));
    }
    int bit = arrived - 1;
    int at = played.at(bit);
    String rung =
        config.detectors().stream()
            .flatMap(
                kind ->
                    played.alarms(kind).stream()
                        .filter(alarm -> alarm.index() == at)
                        .map(alarm -> rung(kind, alarm)))
            .collect(Collectors.joining(", "));
    String outcome = played.bits()[bit] == 1 ? "said.wrong" : "said.right";
    String sentence = words.say(outcome, "index", played.first() + bit, "known", at);
    return Optional.of(
        Narration.of(
            rung.isEmpty() ? sentence : sentence + " " + words.say("said.rung", "list", rung)));
  }

  private String rung(Kind kind, Alarm alarm) {
    return words.say("head." + kind.id()) + " " + AlarmTables.kind(alarm);
  }
}
