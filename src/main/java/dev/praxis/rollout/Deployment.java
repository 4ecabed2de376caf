package dev.praxis.rollout;

import dev.praxis.rollout.claim.Batch;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.claim.Sample;
import dev.praxis.rollout.incident.Trouble;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Alarms;
import dev.praxis.rollout.watch.Judge.Judgement;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.rollout.watch.Signal;
import dev.praxis.rollout.watch.Trail;
import dev.praxis.rollout.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A deployment after some ticks. Immutable: a tick, an act or a turned control gives another one.
public final class Deployment {
  private static final int MOST_ROWS = 6_000;

  /// Labelled claims below which nothing is fitted.
  private static final int LEAST_ROWS = 500;

  /// Ticks of containment after which an incident counts as over.
  private static final int OVER = 24;

  private final World world;
  private final Controls controls;
  private final Ops ops;
  private final Log log;

  private Deployment(World world, Controls controls, Ops ops, Log log) {
    this.world = world;
    this.controls = controls;
    this.ops = ops;
    this.log = log;
  }

  /// Fits the first versions and stands at midnight before the first day.
  public static Deployment begin(Plan plan, Controls controls, long seed, Fitting fitting)
      throws InterruptedException {
    World world = fitting.run(() -> World.made(plan, seed));
    Registry registry = Registry.of(world.cast().reserve(), world.cast().champion());
    Registry with = registry.challengedBy(world.cast().challenger());
    return new Deployment(world, controls, Ops.of(with, plan.servers()), Log.EMPTY);
  }

  /// Ticks that have passed.
  public long tick() {
    return log.readings().size();
  }

  public Plan plan() {
    return world.plan();
  }

  public Controls controls() {
    return controls;
  }

  public Trail<Reading> readings() {
    return log.readings();
  }

  public Trail<Event> events() {
    return log.events();
  }

  public Alarms alarms() {
    return log.alarms();
  }

  public Tally tally() {
    return log.tally();
  }

  public Registry registry() {
    return ops.registry();
  }

  public Release release() {
    return ops.release();
  }

  public int servers() {
    return ops.pool().servers();
  }

  public boolean fallback() {
    return ops.fallback();
  }

  /// The share of claims accepted on the first day, `NaN` before its end.
  public double usual() {
    return log.usual();
  }

  /// How often a prober's copy agrees with the champion, `NaN` without one.
  public double copied() {
    return log.copied();
  }

  /// The tick at which the incident begins; nothing without one. The learner is not told.
  public Optional<Long> onset() {
    return trouble() == Trouble.NONE ? Optional.empty() : Optional.of(world.incident().onset());
  }

  public Trouble trouble() {
    return world.incident().kind();
  }

  /// What the judge says of the release on its way.
  public Optional<Judgement> judgement() {
    return ops.release().onItsWay()
        ? Optional.of(Autopilot.judgement(world, controls, log.readings(), ops.release()))
        : Optional.empty();
  }

  /// Where each signal stands, 1 being the threshold.
  public java.util.Map<Signal, Double> reach() {
    return watch().reach(log.readings(), log.usual());
  }

  private Watch watch() {
    return new Watch(controls.floor(), controls.strictness(), world.plan().labelTicks());
  }

  /// How the incident stands.
  public Standing standing() {
    Tally tally = log.tally();
    if (trouble() == Trouble.NONE || !world.incident().on(tick() - 1)) {
      return Standing.QUIET;
    }
    if (tally.lostAt().isPresent()) {
      return Standing.LOST;
    }
    return over() ? Standing.SURVIVED : Standing.OPEN;
  }

  /// Whether it has been contained for two hours.
  private boolean over() {
    return log.tally().contained().isPresent()
        && tick() - log.tally().contained().getAsLong() >= OVER;
  }

  /// An act of a person.
  public Deployment act(Act act) {
    var shift = new Shift(world, ops, log.alarms(), tick());
    boolean looks = !log.alarms().unseen().isEmpty();
    shift.act(act, By.PERSON);
    return after(shift, controls, act != Act.ACKNOWLEDGE || looks, reacts(act, looks));
  }

  private static boolean reacts(Act act, boolean looks) {
    return switch (act) {
      case ACKNOWLEDGE -> looks;
      case PROMOTE, REMOVE_SERVER -> false;
      case PAUSE, ROLL_BACK, RETRAIN, FALL_BACK, ADD_SERVER, RESTART -> true;
    };
  }

  private Deployment after(Shift shift, Controls now, boolean acted, boolean reacted) {
    boolean during = world.incident().on(tick());
    Tally tally = log.tally().paid(shift.paid());
    tally = during && acted ? tally.acted() : tally;
    tally = during && reacted ? tally.detectedAt(tick()) : tally;
    int size = log.readings().size();
    if (during && size > 0) {
      var containment = new Containment(world, now, shift.ops());
      tally = tally.held(tick(), containment.holds(log.readings().get(size - 1)));
    }
    Log next = log.with(shift.events(), shift.alarms(), tally);
    return new Deployment(world, now, shift.ops(), next);
  }

  /// With controls turned by a person; another degree of automation is an act.
  public Deployment turned(Controls now) {
    if (now.degree() == controls.degree()) {
      return new Deployment(world, now, ops, log);
    }
    var shift = new Shift(world, ops, log.alarms(), tick());
    shift.say(What.DEGREE, By.PERSON, Event.degree(now.degree()));
    return after(shift, now, true, now.degree().compareTo(controls.degree()) < 0);
  }

  /// Five minutes later.
  public Deployment next(Fitting fitting) throws InterruptedException {
    long tick = tick();
    var shift = new Shift(world, ops, log.alarms(), tick);
    if (ops.training().isPresent() && ops.training().getAsLong() <= tick) {
      train(shift, fitting);
    }
    new Autopilot(world, controls, log.readings(), tick, shift).run();
    int byRule = (int) shift.events().stream().filter(one -> one.by() == By.RULE).count();
    var outcome = new Service(world, controls, shift.ops(), tick).run();
    Log served = log.with(outcome.reading(), outcome.probes());
    var after = new Shift(world, outcome.after(), shift.alarms(), tick);
    if (outcome.after().memory() >= 1) {
      after.crash();
    }
    Tally tally = ring(served, after, tallied(outcome.reading(), after.ops()));
    tally = tally.paid(outcome.reading().cost() + shift.paid() + after.paid());
    boolean during = world.incident().on(tick);
    for (int i = 0; during && i < byRule; i++) {
      tally = tally.acted().detectedAt(tick);
    }
    var events = new ArrayList<>(shift.events());
    events.addAll(after.events());
    Log next = known(served.with(events, after.alarms(), tally), after.ops(), fitting);
    return new Deployment(world, controls, after.ops(), next);
  }

  /// The incident's account of a tick.
  private Tally tallied(Reading reading, Ops now) {
    Tally tally = log.tally();
    if (!world.incident().on(reading.tick())) {
      return tally;
    }
    boolean held = new Containment(world, controls, now).holds(reading);
    tally = tally.held(reading.tick(), held);
    return tally.suffered(
        reading.tick(), reading.asked(), over() ? 0 : reading.harmed(), plan().bearable());
  }

  /// Alarms that begin and end with this tick.
  private Tally ring(Log served, Shift shift, Tally before) {
    Alarms.Change change =
        shift.alarms().heard(tick(), watch().reach(served.readings(), served.usual()));
    shift.hear(change.now());
    Tally tally = before;
    for (Signal signal : change.begun()) {
      shift.say(What.RANG, By.SYSTEM, signal.name().toLowerCase(Locale.ROOT));
      tally = tally.rang(truly(signal, served));
      tally = controls.rule() && world.incident().on(tick()) ? tally.detectedAt(tick()) : tally;
    }
    for (Signal signal : change.ended()) {
      shift.say(What.FELL_SILENT, By.SYSTEM, signal.name().toLowerCase(Locale.ROOT));
    }
    return tally;
  }

  /// Whether an alarm tells of something: an incident not over, failing requests, a prober.
  private boolean truly(Signal signal, Log served) {
    Reading last = served.readings().get(served.readings().size() - 1);
    boolean incident = world.incident().on(tick()) && !over();
    boolean probed = signal == Signal.REPEATED && controls.probes() > 0;
    return incident || probed || last.failing() > 0.02;
  }

  /// What becomes known at the end of the first day, and each hour of a prober.
  private Log known(Log now, Ops later, Fitting fitting) throws InterruptedException {
    double usual = now.usual();
    int size = now.readings().size();
    if (size == Clock.DAY) {
      usual = Watch.accepted(now.readings().last(Clock.DAY));
    }
    double copied = now.copied();
    if (controls.probes() > 0 && size % Clock.HOUR == 0) {
      List<Probe> answers = now.probes().last(2_000);
      Version champion = later.registry().champion();
      copied = fitting.run(() -> Copycat.agreement(answers, champion, world.seed()));
    }
    return now.knowing(usual, copied);
  }

  /// Fits on the claims of the plan's window whose labels are known.
  private void train(Shift shift, Fitting fitting) throws InterruptedException {
    long known = world.incident().labelled(tick() - 1, plan().labelTicks());
    long from = Math.max(0, known - (long) plan().windowHours() * Clock.HOUR + 1);
    var parts = new ArrayList<Sample>();
    for (long tick = from; tick <= known; tick++) {
      Batch batch = world.batch(tick, 0);
      parts.add(batch.labelled());
    }
    Sample rows = Sample.joined(parts, MOST_ROWS);
    if (rows.size() < LEAST_ROWS) {
      shift.tooFew(rows.size());
      return;
    }
    Version champion = ops.registry().champion();
    String when = Event.time(from) + " – " + Event.time(known + 1);
    String id = ops.registry().next();
    Version made = fitting.run(() -> world.maker().retrained(id, champion, rows, when));
    double against =
        Version.accuracy(champion.scorer(), rows.slice(rows.size() * 3 / 4, rows.size()));
    Autopilot.register(shift, made, against, controls.rule());
  }
}
