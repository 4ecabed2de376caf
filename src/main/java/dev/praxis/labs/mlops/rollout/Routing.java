package dev.praxis.labs.mlops.rollout;

import dev.praxis.figure.Axis;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Who decided customers' claims, as shares on top of each other, and how the release stands.
final class Routing {
  /// Points of the picture, at most.
  private static final int POINTS = 300;

  private final Words words;
  private final Deployment run;

  /// From the bottom of the picture to its top.
  private enum Who {
    CHAMPION,
    RESERVE,
    CHALLENGER,
    PEOPLE,
    NOBODY
  }

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
    double[][] shares = places.stream().map(this::shares).toArray(double[][]::new);
    return new Lines(
        words.say("deciders.title"),
        words.say("deciders.note", "release", release()),
        time,
        new Axis("percent", "%", 0, 100),
        bands(x, shares),
        Double.NaN);
  }

  private List<Line> bands(double[] x, double[][] shares) {
    var lines = new ArrayList<Line>();
    double[] low = new double[x.length];
    for (Who who : Who.values()) {
      double[] own = Arrays.stream(shares).mapToDouble(each -> each[who.ordinal()]).toArray();
      if (Arrays.stream(own).anyMatch(share -> share > 0)) {
        double[] high = new double[x.length];
        Arrays.setAll(high, i -> low[i] + own[i]);
        String name = words.say("who." + who.name().toLowerCase(Locale.ROOT));
        lines.add(
            new Line(name, series(who), false, false, x, high).within(low.clone(), high.clone()));
        System.arraycopy(high, 0, low, 0, low.length);
      }
    }
    return lines;
  }

  /// The colours of the versions are those of the other figures.
  private static int series(Who who) {
    return switch (who) {
      case CHAMPION -> 0;
      case CHALLENGER -> 1;
      case PEOPLE -> 2;
      case NOBODY -> 3;
      case RESERVE -> 4;
    };
  }

  /// Percent of each in the hour up to a tick.
  private double[] shares(int at) {
    double[] counts = new double[Who.values().length];
    for (Reading one : run.readings().between(at - Clock.HOUR + 1, at + 1)) {
      count(one, counts);
    }
    double all = Math.max(1, Arrays.stream(counts).sum());
    return Arrays.stream(counts).map(count -> 100 * count / all).toArray();
  }

  private void count(Reading one, double[] counts) {
    double nobody = Math.max(0, one.asked() - one.decided());
    double people = Math.min(one.byPeople(), one.asked() - nobody);
    double machines = one.asked() - nobody - people;
    boolean asked = one.share() > 0 && run.controls().degree().decides();
    double challenger = asked ? Math.min(one.challenger().decided(), machines) : 0;
    Who usual = one.reserve() ? Who.RESERVE : Who.CHAMPION;
    counts[Who.NOBODY.ordinal()] += nobody;
    counts[Who.PEOPLE.ordinal()] += people;
    counts[Who.CHALLENGER.ordinal()] += challenger;
    counts[usual.ordinal()] += machines - challenger;
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
