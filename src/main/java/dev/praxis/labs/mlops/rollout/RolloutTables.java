package dev.praxis.labs.mlops.rollout;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Event;
import dev.praxis.rollout.Postmortem;
import dev.praxis.rollout.Standing;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.TwoProportions;
import dev.praxis.rollout.watch.Alarms;
import dev.praxis.rollout.watch.Arm;
import dev.praxis.rollout.watch.Judge.Finding;
import dev.praxis.rollout.watch.Judge.Judgement;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.rollout.watch.Signal;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What stands beside the board.
final class RolloutTables {
  private static final int LOG = 60;
  private static final int HOUR = 12;

  /// The difference in accuracy an A/B test is planned to find, and its power.
  private static final double FOUND = 0.03;

  private static final double POWER = 0.8;
  private final Words words;
  private final Deployment run;

  RolloutTables(Words words, Deployment run) {
    this.words = words;
    this.run = run;
  }

  /// Newest first.
  Rows log() {
    List<List<Object>> rows = new ArrayList<>();
    for (Event event : run.events().last(LOG).reversed()) {
      rows.add(List.of(Event.time(event.tick()), event.who(), event.sentence()));
    }
    return new Rows(
        words.say("log.title"),
        words.say(rows.isEmpty() ? "log.none" : "log.note", "n", run.events().size()),
        new Table(columns("time", "who", "what"), rows));
  }

  private List<String> columns(String... names) {
    return Arrays.stream(names).map(name -> words.say("column." + name)).toList();
  }

  Rows registry() {
    List<List<Object>> rows = new ArrayList<>();
    for (Registry.Entry entry : run.registry().entries()) {
      Version one = entry.version();
      String trained = one.trained().equals("0") ? words.say("registry.before") : one.trained();
      rows.add(
          List.of(
              one.id(),
              words.say("alias." + entry.alias().name().toLowerCase(Locale.ROOT)),
              traffic(entry),
              Numbers.fixed(one.offline(), 3),
              words.say("kind." + one.kind().name().toLowerCase(Locale.ROOT)),
              trained));
    }
    return new Rows(
        words.say("registry.title"),
        words.say("registry.note"),
        new Table(columns("version", "alias", "traffic", "offline", "kind", "trained"), rows));
  }

  private String traffic(Registry.Entry entry) {
    double share = run.fallback() ? 0 : run.release().share(run.plan().pattern());
    double own =
        switch (entry.alias()) {
          case CHAMPION -> run.fallback() ? 0 : 1 - share;
          case CHALLENGER -> share;
          case RESERVE -> run.fallback() ? 1 : 0;
          case ARCHIVED -> 0;
        };
    return Numbers.shown(100 * own) + " %";
  }

  Rows judge() {
    Optional<Judgement> judgement = run.judgement();
    List<List<Object>> rows = new ArrayList<>();
    for (Finding finding : judgement.map(Judgement::findings).orElse(List.of())) {
      rows.add(
          List.of(
              words.say("metric." + finding.metric().name().toLowerCase(Locale.ROOT)),
              Numbers.shown(finding.champion()),
              Numbers.shown(finding.challenger()),
              Numbers.shown(finding.p(), 2),
              (long) finding.n()));
    }
    return new Rows(
        words.say("judge.title"),
        judgement.map(this::verdict).orElseGet(() -> words.say("judge.none")),
        new Table(columns("metric", "champion", "challenger", "p", "n"), rows));
  }

  private String verdict(Judgement judgement) {
    double base = run.registry().champion().offline();
    long planned = TwoProportions.planned(base, base - FOUND, run.controls().level(), POWER);
    return words.say(
        "judge.note",
        "verdict",
        words.say("verdict." + judgement.verdict().name().toLowerCase(Locale.ROOT)),
        "least",
        run.plan().least(),
        "planned",
        planned);
  }

  /// Shares of scores in tenths over the newest hour, by version.
  Lines scores() {
    List<Reading> hour = run.readings().last(HOUR);
    Arm champion = Arm.sum(hour.stream().map(Reading::champion).toList());
    Arm challenger = Arm.sum(hour.stream().map(Reading::challenger).toList());
    String first = run.fallback() ? "who.reserve" : "who.champion";
    return new Lines(
        words.say("scores.title"),
        words.say("scores.note"),
        new Axis("score", "", 0, 1),
        new Axis("percent", "%", 0, 50),
        List.of(
            line(words.say(first), 0, champion.scores()),
            line(words.say("who.challenger"), 1, challenger.scores())),
        0.5);
  }

  private static Line line(String name, int series, long[] counts) {
    double all = Arrays.stream(counts).sum();
    int bins = all == 0 ? 0 : counts.length;
    double[] x = new double[bins];
    double[] y = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      x[bin] = (bin + 0.5) / bins;
      y[bin] = 100 * counts[bin] / all;
    }
    return new Line(name, series, false, true, x, y);
  }

  Rows signals() {
    Map<Signal, Double> reach = run.reach();
    List<List<Object>> rows = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      Alarms.Ring ring = run.alarms().ringing().get(signal);
      String state = ring == null ? "quiet" : ring.seen() ? "seen" : "rings";
      rows.add(
          List.of(
              Event.signal(signal.name().toLowerCase(Locale.ROOT)),
              Numbers.shown(100 * reach.getOrDefault(signal, 0.0), 2),
              words.say("ring." + state)));
    }
    return new Rows(
        words.say("signals.title"),
        words.say("signals.note", "ringing", run.alarms().ringing().size()),
        new Table(columns("signal", "percent", "state"), rows));
  }

  Rows postmortem() {
    List<List<Object>> rows = new ArrayList<>();
    for (Postmortem.Part part : Postmortem.of(run)) {
      rows.add(List.of(part.heading(), part.text()));
    }
    String key = rows.isEmpty() ? "none" : run.standing() == Standing.LOST ? "lost" : "survived";
    return new Rows(
        words.say("postmortem.title"),
        words.say("postmortem." + key),
        new Table(columns("heading", "text"), rows));
  }
}
