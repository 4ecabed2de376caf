package dev.praxis.labs.mlops.rollout;

import static java.util.stream.Collectors.toSet;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Axis.Tick;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.Event;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.pattern.Pattern;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who decided customers' claims over time, and how the release stands.
final class Routing {
  /// Points of the picture, at most, and lines; the versions tried last are those that matter.
  private static final int POINTS = 300;

  private static final int VERSIONS = 4;

  /// A share ends at 100 %; what is above it is room for the line.
  private static final List<Tick> PERCENT =
      Stream.of(0, 25, 50, 75, 100).map(at -> new Tick(at, at.toString())).toList();

  private static final String PEOPLE = "people";
  private static final String NOBODY = "nobody";
  private final Words words;
  private final Deployment run;

  Routing(Words words, Deployment run) {
    this.words = words;
    this.run = run;
  }

  Lines drawn(Axis time) {
    int to = run.readings().size();
    int from = Math.max(0, (int) Math.floor(time.low() * Clock.HOUR));
    int step = Math.max(1, (to - from + POINTS - 1) / POINTS);
    var places = new ArrayList<Integer>();
    for (int at = from + (Math.max(0, to - 1 - from) % step); at < to; at += step) {
      places.add(at);
    }
    double[] x = places.stream().mapToDouble(at -> Clock.hours(at + 1)).toArray();
    List<Map<String, Double>> shares = places.stream().map(this::shares).toList();
    return new Lines(
        words.say("deciders.title"),
        words.say("deciders.note", "release", release()),
        time,
        new Axis("percent", "%", 0, 106, PERCENT),
        lines(x, shares),
        Double.NaN);
  }

  private List<Line> lines(double[] x, List<Map<String, Double>> shares) {
    var lines = new ArrayList<Line>();
    for (String who : deciders(shares)) {
      double[] y = shares.stream().mapToDouble(each -> each.getOrDefault(who, 0.0)).toArray();
      lines.add(new Line(named(who), series(who), false, false, x, y));
    }
    return lines;
  }

  /// Who decided anything in the time shown, versions from the oldest to the newest.
  private List<String> deciders(List<Map<String, Double>> shares) {
    Set<String> all = shares.stream().flatMap(each -> each.keySet().stream()).collect(toSet());
    List<String> seen = versions().filter(all::contains).toList();
    var deciders = new ArrayList<>(seen.subList(Math.max(0, seen.size() - VERSIONS), seen.size()));
    Stream.of(PEOPLE).filter(all::contains).forEach(deciders::add);
    deciders.add(NOBODY);
    return deciders;
  }

  private Stream<String> versions() {
    return run.registry().entries().stream().map(entry -> entry.version().id());
  }

  private String named(String who) {
    return who.equals(PEOPLE) || who.equals(NOBODY) ? words.say("who." + who) : who;
  }

  /// A version keeps its colour when it becomes champion.
  private int series(String who) {
    int[] colours = {4, 0, 1, 5};
    return switch (who) {
      case PEOPLE -> 2;
      case NOBODY -> 3;
      default -> colours[versions().toList().indexOf(who) % colours.length];
    };
  }

  /// Percent of each in the hour up to a tick.
  private Map<String, Double> shares(int at) {
    var counts = new TreeMap<String, Double>();
    for (Reading one : run.readings().between(at - Clock.HOUR + 1, at + 1)) {
      count(one, counts);
    }
    double all = counts.values().stream().mapToDouble(each -> each).sum();
    counts.values().removeIf(count -> count == 0);
    counts.replaceAll((who, count) -> 100 * count / all);
    return counts;
  }

  /// What people did not take is shared out as the versions answered.
  private static void count(Reading one, Map<String, Double> counts) {
    double nobody = Math.max(0, one.asked() - one.decided());
    double people = Math.min(one.byPeople(), one.asked() - nobody);
    double machines = one.asked() - nobody - people;
    double tried = one.share() > 0 ? one.challenger().decided() : 0;
    double answered = tried + one.champion().decided();
    double fresh = answered == 0 ? 0 : machines * tried / answered;
    counts.merge(NOBODY, nobody, Double::sum);
    counts.merge(PEOPLE, people, Double::sum);
    counts.merge(one.fresh(), fresh, Double::sum);
    counts.merge(one.usual(), machines - fresh, Double::sum);
  }

  /// How the release stands, in a sentence.
  String release() {
    Release release = run.release();
    Pattern pattern = run.plan().pattern();
    if (!release.onItsWay()) {
      return words.say("release.none");
    }
    boolean paused = release.state() == Release.State.PAUSED;
    return words.say(
        paused ? "release.paused" : "release.running",
        "version",
        run.registry().challenger().map(version -> version.id()).orElse(""),
        "stage",
        release.stage() + 1,
        "stages",
        pattern.stages().size(),
        "share",
        Numbers.shown(100 * release.share(pattern)),
        "due",
        Event.time(release.dueAt(pattern, run.plan().pace())));
  }
}
