package dev.praxis.course.author;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Walkthrough.Act;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The acts that lead from one moment of a lab to a later one, whatever detours were taken: knobs
/// first, then hands at their ticks, then what was left to run.
final class Way {
  private final LabSpec spec;
  private final Moment from;
  private final Moment to;
  private final List<Act> acts = new ArrayList<>();

  /// Where the acts so far lead to; the end where its tick depends on the run.
  private long tick;

  private boolean atEnd;

  private Way(LabSpec spec, Moment from, Moment to) {
    this.spec = spec;
    this.from = from;
    this.to = to;
    this.tick = from.tick();
    this.atEnd = from.finished();
  }

  /// @throws AuthorProblem when the way cannot be told as acts
  static List<Act> between(LabSpec spec, Moment from, Moment to) throws AuthorProblem {
    return new Way(spec, from, to).acts();
  }

  private List<Act> acts() throws AuthorProblem {
    if (!from.experiment().materials().equals(to.experiment().materials())) {
      throw new AuthorProblem("record.data");
    }
    if (from.experiment().seed() != to.experiment().seed()) {
      throw new AuthorProblem("record.seed");
    }
    Settings turned = turned();
    List<Edit> hands = hands(restarts(turned));
    Settings atOnce = withoutLater(turned, hands);
    if (!atOnce.values().isEmpty()) {
      acts.add(new Act.Set(atOnce));
    }
    for (Edit hand : hands) {
      runTo(hand.at());
      acts.add(act(hand));
      atEnd &= to.finished() && hand.at() == to.tick();
    }
    rest();
    return List.copyOf(acts);
  }

  /// Knobs that stand elsewhere than before.
  private Settings turned() {
    var turned = new TreeMap<String, Object>();
    for (Knob knob : spec.knobs()) {
      to.settings()
          .find(knob.id())
          .filter(now -> !from.settings().find(knob.id()).filter(now::equals).isPresent())
          .ifPresent(now -> turned.put(knob.id(), now));
    }
    return new Settings(turned);
  }

  private boolean restarts(Settings turned) {
    return turned.values().keySet().stream()
        .anyMatch(id -> spec.knob(id).filter(knob -> knob.effect() == Effect.RESTART).isPresent());
  }

  /// What hands did since; what they had done before must still be done.
  private List<Edit> hands(boolean restarted) throws AuthorProblem {
    List<Edit> before =
        restarted ? Run.restarted(spec, from.experiment()).edits() : from.experiment().edits();
    List<Edit> now = to.experiment().edits();
    if (now.size() < before.size() || !now.subList(0, before.size()).equals(before)) {
      throw new AuthorProblem("record.back");
    }
    return now.subList(before.size(), now.size());
  }

  /// Knobs that are turned at once: live ones that were turned on the way come in their turn.
  private static Settings withoutLater(Settings turned, List<Edit> hands) {
    Set<String> later = new HashSet<>();
    hands.stream()
        .filter(hand -> hand.gesture() instanceof Gesture.Turned)
        .forEach(hand -> later.add(hand.handle()));
    var now = new TreeMap<String, Object>(turned.values());
    now.keySet().removeAll(later);
    return new Settings(now);
  }

  private static Act act(Edit hand) {
    return hand.gesture() instanceof Gesture.Turned(Object value)
        ? new Act.Set(new Settings(Map.of(hand.handle(), value)))
        : new Act.Hand(hand.handle(), hand.gesture());
  }

  private void runTo(long at) throws AuthorProblem {
    boolean end = to.finished() && at == to.tick();
    if (atEnd && !end || at < tick && !atEnd) {
      throw new AuthorProblem("record.back");
    }
    if (end && !atEnd && at > tick) {
      acts.add(new Act.RunToEnd());
      atEnd = true;
    } else if (at > tick && !atEnd) {
      acts.add(new Act.RunTicks(at - tick));
    }
    tick = at;
  }

  private void rest() throws AuthorProblem {
    if (to.finished()) {
      if (!atEnd) {
        acts.add(new Act.RunToEnd());
      }
    } else if (atEnd || to.tick() < tick) {
      throw new AuthorProblem("record.back");
    } else if (to.tick() > tick) {
      acts.add(new Act.RunTicks(to.tick() - tick));
    }
  }
}
