package dev.praxis.rollout;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.model.Flaw;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.Pattern;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.queue.Pool;
import dev.praxis.rollout.watch.Alarms;
import dev.praxis.rollout.watch.Signal;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What can be done to a service at one tick, and the log of it. Nothing is refused: what cannot be
/// done is said.
final class Shift {
  /// Ticks a retraining takes, and euros it and half an hour of looking cost.
  private static final int TRAINS = 6;

  private static final double TRAINING = 15;
  private static final double LOOKING = 20;
  private final World world;
  private final long tick;
  private final Pattern pattern;
  private final List<Event> events = new ArrayList<>();
  private Ops ops;
  private Alarms alarms;
  private double paid;

  Shift(World world, Ops ops, Alarms alarms, long tick) {
    this.world = world;
    this.ops = ops;
    this.alarms = alarms;
    this.tick = tick;
    this.pattern = world.plan().pattern();
  }

  Ops ops() {
    return ops;
  }

  Alarms alarms() {
    return alarms;
  }

  void hear(Alarms now) {
    alarms = now;
  }

  List<Event> events() {
    return events;
  }

  double paid() {
    return paid;
  }

  void say(What what, By by, String detail) {
    events.add(new Event(tick, what, by, detail));
  }

  void act(Act act, By by) {
    switch (act) {
      case PROMOTE -> promote(by);
      case PAUSE -> pause(by);
      case ROLL_BACK -> rollBack(by);
      case RETRAIN -> retrain(by);
      case FALL_BACK -> fallBack(by);
      case ADD_SERVER -> resize(1, by);
      case REMOVE_SERVER -> resize(-1, by);
      case RESTART -> restart(by);
      case ACKNOWLEDGE -> acknowledge(by);
    }
  }

  /// A release begins, or goes to its next stage.
  private void promote(By by) {
    Release release = ops.release();
    Registry registry = ops.registry();
    if (registry.challenger().isEmpty()) {
      say(What.NOTHING_TO_PROMOTE, by, "");
    } else if (!release.onItsWay()) {
      begin(by);
    } else {
      Release next = release.next(pattern, tick);
      String id = registry.challenger().get().id();
      if (next.state() == Release.State.DONE) {
        all(by);
      } else {
        ops = ops.with(registry, next);
        say(What.STAGE, by, id + ", " + percent(next.share(pattern)));
      }
    }
  }

  /// The first stage; where that is all of the traffic, the version is champion at once.
  void begin(By by) {
    Release begun = Release.begun(tick);
    String id = ops.registry().challenger().map(Version::id).orElse("");
    say(What.RELEASE_BEGAN, by, id + ", " + percent(begun.share(pattern)));
    if (pattern.stages().size() == 1) {
      all(by);
    } else {
      ops = ops.with(ops.registry(), begun);
    }
  }

  /// The challenger takes over.
  void all(By by) {
    String id = ops.registry().challenger().map(Version::id).orElse("");
    int last = pattern.stages().size() - 1;
    ops = ops.with(ops.registry().promoted(), new Release(Release.State.DONE, last, tick));
    say(What.PROMOTED, by, id);
  }

  private static String percent(double share) {
    return Numbers.shown(100 * share) + " %";
  }

  private void pause(By by) {
    if (!ops.release().onItsWay()) {
      say(What.NOTHING_TO_PAUSE, by, "");
      return;
    }
    boolean goesOn = ops.release().state() == Release.State.PAUSED;
    ops = ops.with(ops.registry(), ops.release().turned(tick));
    say(goesOn ? What.WENT_ON : What.PAUSED, by, percent(ops.release().share(pattern)));
  }

  private void rollBack(By by) {
    Registry registry = ops.registry();
    boolean leaks = leaks();
    if (ops.release().onItsWay()) {
      ops = ops.with(registry.withdrawn(), ops.release().withdrawn());
    } else if (registry.previous().isPresent()) {
      ops = ops.with(registry.restored(), ops.release().withdrawn());
    } else {
      say(What.NOTHING_TO_ROLL_BACK, by, "");
      return;
    }
    say(What.ROLLED_BACK, by, ops.registry().champion().id());
    if (leaks) {
      ops = ops.relieved(ops.pool(), 0);
    }
  }

  private boolean leaks() {
    return ops.registry().champion().flaw() == Flaw.LEAK
        || ops.registry().challenger().map(Version::flaw).orElse(Flaw.NONE) == Flaw.LEAK;
  }

  private void retrain(By by) {
    if (ops.training().isPresent()) {
      say(What.ALREADY_TRAINING, by, "");
      return;
    }
    ops = ops.training(tick, tick + TRAINS);
    paid += TRAINING;
    say(What.TRAINING, by, "");
  }

  private void fallBack(By by) {
    boolean on = !ops.fallback();
    ops = ops.fallingBack(on);
    say(on ? What.FELL_BACK : What.CAME_BACK, by, ops.registry().champion().id());
  }

  private void resize(int by, By who) {
    int servers = ops.pool().servers() + by;
    if (servers < 1 || servers > Plan.MOST_SERVERS) {
      say(What.NO_MORE_SERVERS, who, Integer.toString(ops.pool().servers()));
      return;
    }
    ops = ops.with(ops.pool().resized(servers, now()));
    say(by > 0 ? What.SERVER_ADDED : What.SERVER_REMOVED, who, Integer.toString(servers));
  }

  /// The moment at which the next tick begins, in seconds.
  private double now() {
    return tick * (double) Clock.SECONDS;
  }

  /// Half of the servers stand still for a minute, then the others; memory is empty.
  private void restart(By by) {
    Pool pool = ops.pool();
    double[] free = pool.free().clone();
    for (int i = 0; i < free.length; i++) {
      double from = now() + (i < (free.length + 1) / 2 ? 0 : 60);
      free[i] = Math.max(free[i], from) + 60;
    }
    java.util.Arrays.sort(free);
    ops = ops.relieved(new Pool(free, pool.begins()), ops.relief() + 1);
    say(What.RESTARTED, by, "");
  }

  /// Memory is full: all servers stand still for a quarter of an hour.
  void crash() {
    double until = now() + 3 * Clock.SECONDS;
    ops = ops.relieved(ops.pool().stopped(until), ops.relief() + 1);
    say(What.CRASHED, By.SYSTEM, "");
  }

  private void acknowledge(By by) {
    List<Signal> unseen = alarms.unseen();
    if (unseen.isEmpty()) {
      say(What.NOTHING_RINGS, by, "");
      return;
    }
    alarms = alarms.acknowledged();
    paid += LOOKING;
    say(What.ACKNOWLEDGED, by, unseen.stream().map(Shift::name).collect(Collectors.joining(", ")));
  }

  /// A signal's name in a list.
  private static String name(Signal signal) {
    return Event.signal(signal.name().toLowerCase(java.util.Locale.ROOT));
  }

  /// A version that a retraining made becomes challenger.
  void registered(Version version, double champion) {
    ops = ops.doneTraining();
    ops =
        ops.with(
            ops.registry().challengedBy(version),
            ops.release().onItsWay() ? ops.release().withdrawn() : ops.release());
    String figures = Numbers.shown(version.offline()) + " : " + Numbers.shown(champion);
    say(What.TRAINED, By.SYSTEM, version.id() + ", " + figures);
  }

  /// The challenger is archived without having answered anybody.
  void withdraw(Registry registry) {
    ops = ops.with(registry.withdrawn(), ops.release());
  }

  void tooFew(int rows) {
    ops = ops.doneTraining();
    say(What.TOO_FEW_LABELS, By.SYSTEM, Integer.toString(rows));
  }
}
