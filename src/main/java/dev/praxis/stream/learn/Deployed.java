package dev.praxis.stream.learn;

import dev.praxis.stream.detect.Detector;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.detect.Reading;
import dev.praxis.stream.source.Instance;
import java.util.ArrayDeque;
import java.util.Optional;

/// A model in use: it answers every input, and learns from labels when they arrive. It is learnt on
/// the first labels, stays as it is,
/// and is learnt anew from the newest labels when its policy says so.
public final class Deployed {
  /// When to learn anew.
  public sealed interface Policy {
    record Never() implements Policy {}

    record OnAlarm(Kind detector, Reading reading, long seed) implements Policy {}

    /// @param inputs between two times
    record Schedule(int inputs) implements Policy {
      public Schedule {
        if (inputs < 1) {
          throw new IllegalArgumentException("every " + inputs + " inputs");
        }
      }
    }
  }

  /// @param ready whether the model had learnt all it learns at first
  private record Pending(Instance instance, int answer, boolean ready) {}

  private final Policy policy;
  private final int window;
  private final ArrayDeque<Pending> waiting;
  private final ArrayDeque<Instance> newest;
  private final Prequential running;
  private Optional<Detector> detector;
  private Model model;
  private long known;
  private long errors;
  private long relearnt;
  private boolean asked;

  /// @param model that has learnt nothing
  /// @param window labels to learn from, at first and anew; after an alarm, as many must arrive
  /// first
  public Deployed(Model model, Policy policy, int window, Prequential running) {
    this.model = model;
    this.policy = policy;
    this.window = window;
    this.running = running;
    waiting = new ArrayDeque<>();
    newest = new ArrayDeque<>();
    detector =
        switch (policy) {
          case Policy.OnAlarm alarm ->
              Optional.of(alarm.detector().detector(alarm.reading(), alarm.seed()));
          case Policy.Never none -> Optional.empty();
          case Policy.Schedule none -> Optional.empty();
        };
  }

  private Deployed(Deployed other) {
    policy = other.policy;
    window = other.window;
    waiting = other.waiting.clone();
    newest = other.newest.clone();
    running = other.running.copy();
    detector = other.detector.map(Detector::copy);
    model = other.model.copy();
    known = other.known;
    errors = other.errors;
    relearnt = other.relearnt;
    asked = other.asked;
  }

  public Deployed copy() {
    return new Deployed(this);
  }

  /// Answers an input, then takes in every label known by now.
  public int answer(Instance instance) {
    int answer = model.label(instance.x());
    waiting.add(new Pending(instance, answer, known >= window));
    while (!waiting.isEmpty() && waiting.element().instance().labelAt() <= instance.index()) {
      reveal(waiting.remove());
    }
    return answer;
  }

  private void reveal(Pending pending) {
    Instance instance = pending.instance();
    known++;
    newest.add(instance);
    if (newest.size() > window) {
      newest.remove();
    }
    if (known <= window) {
      model.learn(instance.x(), instance.label());
      return;
    }
    if (!pending.ready()) {
      return;
    }
    boolean right = pending.answer() == instance.label();
    running.add(right);
    errors += right ? 0 : 1;
    watch(right);
  }

  private void watch(boolean right) {
    switch (policy) {
      case Policy.Never none -> {}
      case Policy.Schedule schedule -> {
        if (known % schedule.inputs() == 0) {
          relearn();
        }
      }
      case Policy.OnAlarm alarm -> {
        Level level = detector.orElseThrow().add(right ? 0 : 1);
        if (level == Level.DRIFT && !asked) {
          asked = true;
          newest.clear();
        } else if (asked && newest.size() == window) {
          asked = false;
          relearn();
        }
      }
    }
  }

  private void relearn() {
    model = model.fresh();
    newest.forEach(instance -> model.learn(instance.x(), instance.label()));
    relearnt++;
  }

  public Prequential running() {
    return running;
  }

  public Model model() {
    return model;
  }

  /// Wrong answers whose labels are known, given after the first learning.
  public long errors() {
    return errors;
  }

  /// How many times it was learnt anew.
  public long relearnt() {
    return relearnt;
  }

  /// What errors and learning have cost, at these prices.
  public double cost(double perError, double perLearning) {
    return errors * perError + relearnt * perLearning;
  }
}
