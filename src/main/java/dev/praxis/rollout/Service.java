package dev.praxis.rollout;

import dev.praxis.rollout.claim.Batch;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.claim.Law;
import dev.praxis.rollout.model.Flaw;
import dev.praxis.rollout.model.Scorer;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.Degree;
import dev.praxis.rollout.pattern.Pattern;
import dev.praxis.rollout.pattern.People;
import dev.praxis.rollout.queue.Fate;
import dev.praxis.rollout.queue.Limits;
import dev.praxis.rollout.queue.Served;
import dev.praxis.rollout.watch.Psi;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.statistics.Quantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// One tick of the service: routes, serves, decides and counts.
final class Service {
  /// Seconds a customer waits.
  private static final double PATIENCE = 20;

  /// Requests that a leaking version answers until memory is full: six hours of mean traffic.
  private static final double LEAK_HOURS = 6;

  /// How much slower answers are when memory is full.
  private static final double SLOWEST = 1.5;

  private static final double SERVER_HOUR = 0.6;
  private static final double PERSON_HOUR = 30;
  private static final int PURPOSE = 41;

  private final World world;
  private final Controls controls;
  private final Ops ops;
  private final long tick;
  private final Batch batch;
  private final SplittableRandom random;
  private final double share;
  private final boolean copies;
  private final Optional<Version> fresh;
  private final Version[] by;
  private final Count champion = new Count();
  private final Count challenger = new Count();
  private final List<Probe> probes = new ArrayList<>();
  private People people;
  private int byPeople;
  private int asked;
  private int bad;
  private int decided;
  private int right;
  private int harmed;

  /// What came of a tick.
  record Outcome(Reading reading, Ops after, List<Probe> probes) {}

  Service(World world, Controls controls, Ops ops, long tick) {
    this.world = world;
    this.controls = controls;
    this.ops = ops;
    this.tick = tick;
    this.batch = world.batch(tick, controls.answeredProbes());
    this.random = Clock.random(world.seed(), tick, PURPOSE);
    Pattern pattern = world.plan().pattern();
    this.share = ops.fallback() ? 0 : ops.release().share(pattern);
    this.copies = pattern == Pattern.SHADOW && ops.release().onItsWay() && !ops.fallback();
    this.fresh = ops.registry().challenger();
    this.by = routed();
    this.people = new People(controls.people(), ops.backlog());
  }

  private Version usual() {
    return ops.fallback() ? ops.registry().reserve() : ops.registry().champion();
  }

  private Version[] routed() {
    Version usual = usual();
    Version[] routed = new Version[batch.size()];
    for (int i = 0; i < routed.length; i++) {
      routed[i] = batch.coin()[i] < share ? fresh.orElse(usual) : usual;
    }
    return routed;
  }

  Outcome run() {
    Served served = served();
    Scorer healthy = world.healthy(ops.registry(), tick);
    double last = 0;
    for (int i = 0; i < batch.size(); i++) {
      double waited = (batch.at()[i] - last) / 3600;
      people = people.worked(controls.degree(), waited);
      last = batch.at()[i];
      handle(i, served, healthy);
    }
    double filled = filled();
    people = people.worked(controls.degree(), (Clock.SECONDS - last) / 3600);
    Ops after = ops.serving(served.after(), filled, people.backlog());
    return new Outcome(reading(served), after, List.copyOf(probes));
  }

  private Served served() {
    double slow = 1 + SLOWEST * ops.memory() * ops.memory();
    double[] at = new double[batch.size()];
    double[] service = new double[batch.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = tick * (double) Clock.SECONDS + batch.at()[i];
      double mean = Plan.SERVICE * by[i].kind().weight() * slow;
      service[i] = -mean * Math.log1p(-random.nextDouble());
    }
    var limits = new Limits(PATIENCE, controls.room());
    if (controls.degree() == Degree.HUMAN) {
      return ops.pool().serve(new double[0], new double[0], limits);
    }
    return ops.pool().serve(at, service, limits);
  }

  private void handle(int i, Served served, Scorer healthy) {
    boolean machine = controls.degree() != Degree.HUMAN;
    boolean answered = machine && served.fate()[i] == Fate.ANSWERED;
    double score = Double.NaN;
    if (machine) {
      boolean newcomer = fresh.isPresent() && by[i].id().equals(fresh.get().id());
      Count count = newcomer ? challenger : champion;
      count.asked(served.fate()[i], served.latency()[i]);
      if (answered) {
        score = by[i].score(batch.x()[i], batch.missing()[i], random.nextDouble());
        count.scored(score, batch.honest()[i]);
        copy(i, served.latency()[i]);
      }
    }
    if (batch.probe()[i]) {
      probes.add(new Probe(batch.x()[i], score > 0.5));
    } else {
      decide(i, answered, score, healthy);
    }
  }

  /// In the shadow, the new version scores a copy that decides nothing.
  private void copy(int i, double seconds) {
    if (copies && fresh.isPresent()) {
      Version shadow = fresh.get();
      challenger.asked(Fate.ANSWERED, seconds * shadow.kind().weight());
      double score = shadow.score(batch.x()[i], batch.missing()[i], random.nextDouble());
      challenger.scored(score, batch.honest()[i]);
    }
  }

  private void decide(int i, boolean answered, double score, Scorer healthy) {
    Degree degree = controls.degree();
    boolean machineNeeded = degree == Degree.PARTIAL || degree == Degree.FULL;
    boolean truth = batch.honest()[i];
    boolean accepted = score > 0.5;
    boolean reached = answered;
    boolean person = (answered || !machineNeeded) && degree.byPerson(score);
    if (person && people.takes(degree)) {
      people = people.given();
      byPeople++;
      accepted = People.decides(degree, truth, score, random);
      reached = true;
    } else if (person && !machineNeeded) {
      reached = false;
    }
    boolean byMachine = reached && !(person && degree != Degree.PARTIAL);
    count(i, reached, accepted, byMachine && Double.isNaN(score) && !person, healthy);
  }

  private void count(int i, boolean reached, boolean accepted, boolean empty, Scorer healthy) {
    boolean truth = batch.honest()[i];
    asked++;
    bad += !reached || empty ? 1 : 0;
    decided += reached ? 1 : 0;
    right += reached && accepted == truth ? 1 : 0;
    boolean wrong = reached && accepted != truth;
    boolean better = wrong && healthy.score(batch.x()[i]) > 0.5 == truth;
    harmed += !reached || better ? 1 : 0;
  }

  private double filled() {
    boolean decides = controls.degree() != Degree.HUMAN;
    double leaking = 0;
    for (Version version : by) {
      leaking += decides && version.flaw() == Flaw.LEAK ? 1 : 0;
    }
    return ops.memory() + leaking / (LEAK_HOURS * 3600 * world.plan().rate());
  }

  private Reading reading(Served served) {
    boolean release = ops.release().onItsWay();
    int sets = release ? world.plan().pattern().sets() : 1;
    int servers = ops.pool().servers();
    double hourly = servers * sets * SERVER_HOUR;
    hourly += controls.degree().people() ? controls.people() * PERSON_HOUR : 0;
    int missing = 0;
    for (boolean lost : batch.missing()) {
      missing += lost ? 1 : 0;
    }
    return new Reading(
        tick,
        batch.size() / (double) Clock.SECONDS,
        champion.arm(),
        challenger.arm(),
        percentiles(served),
        served.busy() / (servers * (double) Clock.SECONDS),
        servers,
        ops.memory(),
        share,
        usual().id(),
        fresh.map(Version::id).orElse(""),
        batch.size() == 0 ? 0 : (double) missing / batch.size(),
        drift(),
        batch.repeated(),
        asked,
        byPeople,
        bad,
        decided,
        right,
        world.incident().labelled(tick, world.plan().labelTicks()),
        harmed,
        hourly / Clock.HOUR);
  }

  private static Reading.Latency percentiles(Served served) {
    double[] known =
        Arrays.stream(served.latency()).filter(each -> !Double.isNaN(each)).sorted().toArray();
    return known.length == 0
        ? new Reading.Latency(0, 0, 0)
        : new Reading.Latency(
            Quantile.of(known, 0.5), Quantile.of(known, 0.95), Quantile.of(known, 0.99));
  }

  /// The largest index of any input that arrives.
  private double drift() {
    double most = 0;
    for (int input = 0; input < Law.INPUTS.size(); input++) {
      most = Math.max(most, Psi.ofNormal(batch.x(), input));
    }
    return most;
  }
}
