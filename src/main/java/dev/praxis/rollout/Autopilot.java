package dev.praxis.rollout;

import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.model.Registry;
import dev.praxis.rollout.model.Version;
import dev.praxis.rollout.pattern.Release;
import dev.praxis.rollout.watch.Arm;
import dev.praxis.rollout.watch.Judge;
import dev.praxis.rollout.watch.Judge.Judgement;
import dev.praxis.rollout.watch.Judge.Pair;
import dev.praxis.rollout.watch.Judge.Verdict;
import dev.praxis.rollout.watch.Reading;
import dev.praxis.rollout.watch.Signal;
import dev.praxis.rollout.watch.Trail;
import dev.praxis.words.Numbers;
import java.util.List;

/// What happens without a person: the release calendar, and the rules where they are on.
final class Autopilot {
  private static final double BUSY = 0.85;
  private static final double IDLE = 0.3;
  private static final int GROWTH = 2;
  private static final int GROWN = 16;
  private static final int SOON = 3;

  /// Hours after a promotion in which its version is suspected first, and between retrainings.
  private static final int SUSPECT = 12;

  private static final int BETWEEN = 4;
  private static final double FULL = 0.85;

  /// The level at which a stage is not waited for: small, as there is a look each hour.
  private static final double SURE = 1e-6;

  private final World world;
  private final Controls controls;
  private final Trail<Reading> readings;
  private final long tick;
  private final Shift shift;

  Autopilot(World world, Controls controls, Trail<Reading> readings, long tick, Shift shift) {
    this.world = world;
    this.controls = controls;
    this.readings = readings;
    this.tick = tick;
    this.shift = shift;
  }

  void run() {
    if (tick == world.incident().release()) {
      shift.begin(By.CALENDAR);
      return;
    }
    boolean due = release().due(world.plan().pattern(), tick, world.plan().pace());
    if (due && !shift.ops().fallback()) {
      if (controls.rule()) {
        judged();
      } else {
        shift.act(Act.PROMOTE, By.CALENDAR);
      }
    }
    if (controls.rule()) {
      catastrophe();
      capacity();
      inputs();
      memory();
      suspect();
      drift();
    }
  }

  private Release release() {
    return shift.ops().release();
  }

  /// Each hour, also before a stage is due: so sure that the new version is worse that no stage
  /// needs to end first.
  private void catastrophe() {
    boolean hourly = tick > release().since() && (tick - release().since()) % Clock.HOUR == 0;
    if (release().state() == Release.State.RUNNING && hourly) {
      Judge strict = new Judge(SURE, world.plan().least());
      if (judgement(strict, readings, release()).verdict() == Verdict.FAIL) {
        shift.say(What.JUDGED, By.RULE, Event.verdict("fail"));
        shift.act(Act.ROLL_BACK, By.RULE);
      }
    }
  }

  /// The judge has a look once an hour from the moment a stage is due.
  private void judged() {
    if ((tick - release().since()) % Clock.HOUR != 0) {
      return;
    }
    Judgement judgement = judgement(world, controls, readings, release());
    String said = judgement.verdict().name().toLowerCase(java.util.Locale.ROOT);
    int hours = world.plan().pattern().stages().get(release().stage()).hours();
    boolean first = tick - release().since() < (hours * world.plan().pace() + 1) * Clock.HOUR;
    if (first || judgement.verdict() != Verdict.WAIT) {
      shift.say(What.JUDGED, By.RULE, Event.verdict(said));
    }
    if (judgement.verdict() == Verdict.PASS) {
      shift.act(Act.PROMOTE, By.RULE);
    } else if (judgement.verdict() == Verdict.FAIL) {
      shift.act(Act.ROLL_BACK, By.RULE);
    }
  }

  /// Both versions over the stage so far.
  static Judgement judgement(
      World world, Controls controls, Trail<Reading> readings, Release release) {
    return judgement(new Judge(controls.level(), world.plan().least()), readings, release);
  }

  private static Judgement judgement(Judge judge, Trail<Reading> readings, Release release) {
    int since = (int) release.since();
    List<Reading> now = readings.between(since, readings.size());
    int labels = readings.size() == 0 ? -1 : (int) readings.get(readings.size() - 1).labels();
    List<Reading> known = readings.between(since, labels + 1);
    return judge.of(pair(now), pair(known));
  }

  private static Pair pair(List<Reading> readings) {
    return new Pair(
        Arm.sum(readings.stream().map(Reading::champion).toList()),
        Arm.sum(readings.stream().map(Reading::challenger).toList()));
  }

  private double mean(java.util.function.ToDoubleFunction<Reading> value) {
    return readings.last(SOON).stream().mapToDouble(value).average().orElse(0);
  }

  private void capacity() {
    int servers = shift.ops().pool().servers();
    if (mean(Reading::load) > BUSY && servers < GROWN) {
      for (int i = 0; i < GROWTH; i++) {
        shift.act(Act.ADD_SERVER, By.RULE);
      }
    } else if (mean(Reading::load) < IDLE && servers > world.plan().servers()) {
      shift.act(Act.REMOVE_SERVER, By.RULE);
    }
  }

  private void inputs() {
    boolean lost = mean(Reading::missing) > 0.5;
    boolean whole = mean(Reading::missing) < 0.05;
    if (shift.ops().fallback() ? whole : lost) {
      shift.act(Act.FALL_BACK, By.RULE);
    }
  }

  /// A restart for full memory; the second time, the version goes.
  private void memory() {
    if (shift.ops().memory() > FULL) {
      shift.act(shift.ops().relief() > 0 ? Act.ROLL_BACK : Act.RESTART, By.RULE);
    }
  }

  /// Wrong answers or failing requests soon after a promotion are first laid to the new version.
  private void suspect() {
    boolean recent =
        release().state() == Release.State.DONE && tick - release().since() < SUSPECT * Clock.HOUR;
    boolean wrong = shift.alarms().rings(Signal.ACCURACY) || shift.alarms().rings(Signal.SCORES);
    boolean outside = shift.alarms().rings(Signal.DRIFT) || shift.alarms().rings(Signal.MISSING);
    if (recent && wrong && !outside && shift.ops().registry().previous().isPresent()) {
      shift.act(Act.ROLL_BACK, By.RULE);
    }
  }

  /// Inputs have moved and answers are less right: learn anew.
  private void drift() {
    boolean rested =
        tick - shift.ops().trained() > BETWEEN * Clock.HOUR || shift.ops().trained() < 0;
    if (shift.alarms().rings(Signal.ACCURACY)
        && shift.alarms().rings(Signal.DRIFT)
        && !shift.ops().fallback()
        && shift.ops().training().isEmpty()
        && rested) {
      shift.act(Act.RETRAIN, By.RULE);
    }
  }

  /// A version that a retraining made: used at once where it is clearly better.
  static void register(Shift shift, Version version, double champion, boolean rule) {
    shift.registered(version, champion);
    Registry registry = shift.ops().registry();
    if (rule && version.offline() > champion + 0.02) {
      shift.all(By.RULE);
    } else if (rule) {
      shift.say(What.NOT_BETTER, By.RULE, version.id() + ", " + Numbers.shown(champion));
      shift.withdraw(registry);
    }
  }
}
