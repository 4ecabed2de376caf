package dev.praxis.lab;

import dev.praxis.lab.Step.Finished;
import dev.praxis.lab.Step.Moved;
import dev.praxis.lab.Step.Waits;
import dev.praxis.signal.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One experiment as a timeline: forward, back, to any tick, with hands on it. Confined to one
/// thread at a time; every method leaves it at the last tick reached, also when cancelled or
/// refused.
public final class Run<C extends Record, S> {
  private static final int ANY_LEVEL = Integer.MAX_VALUE;
  private final Lab<C, S> lab;
  private final LabSpec spec;
  private final Materials materials;
  private final Fits fits;
  private final History<S> history;
  private Experiment experiment;
  private Settings complete;
  private C config;
  private Cancel cancel;

  /// The state of this tick before its edits; history may not hold it any more.
  private S base;

  private S state;
  private long tick;
  private long finishedAt = -1;
  private Optional<String> waits = Optional.empty();

  private Run(Lab<C, S> lab, Experiment experiment, Materials materials, Fits fits, Cancel cancel)
      throws Refusal, InterruptedException {
    this.lab = lab;
    this.spec = lab.spec();
    this.materials = materials;
    this.fits = fits;
    this.history = new History<>();
    this.cancel = cancel;
    this.experiment = experiment;
    OneBlasThread.held();
    this.complete = KnobReader.complete(spec, experiment.settings(), materials);
    this.config = lab.read(complete, materials);
    this.base = lab.start(config, materials, stint(0, 0, ANY_LEVEL));
    history.put(0, base);
    this.state = edited(base, 0);
  }

  private Run(Run<C, S> other) {
    this.lab = other.lab;
    this.spec = other.spec;
    this.materials = other.materials;
    this.fits = other.fits;
    this.history = other.history.copy();
    this.cancel = new Cancel();
    this.experiment = other.experiment;
    this.complete = other.complete;
    this.config = other.config;
    this.base = other.base;
    this.state = other.state;
    this.tick = other.tick;
    this.finishedAt = other.finishedAt;
    this.waits = other.waits;
  }

  /// The same run at the same moment, free to go another way: states never change, so both may
  /// begin from this one.
  Run<C, S> branch() {
    return new Run<>(this);
  }

  /// Starts a run and leaves it at tick 0.
  ///
  /// @throws Refusal when the settings or the data will not do
  public static <C extends Record, S> Run<C, S> open(
      Lab<C, S> lab, Experiment experiment, Materials materials, Fits fits, Cancel cancel)
      throws Refusal, InterruptedException {
    return new Run<>(lab, experiment, materials, fits, cancel);
  }

  /// From here on, work ends when `next` is asked.
  public void obey(Cancel next) {
    cancel = next;
  }

  /// Goes forward by `ticks`, or as far as there is something to do.
  public void forward(long ticks) throws Refusal, InterruptedException {
    long target = Math.min(spec.horizon(), tick + ticks);
    int level = 0;
    while (tick < target && level >= 0) {
      cancel.check();
      level = stepOnce(target, ANY_LEVEL);
    }
    cancel.check();
  }

  /// Goes forward until a tick completes stride `level`, or there is nothing left to do.
  public void stride(int level) throws Refusal, InterruptedException {
    int reached = 0;
    while (reached >= 0 && tick < spec.horizon()) {
      cancel.check();
      reached = stepOnce(spec.horizon(), level);
      if (reached >= level) {
        return;
      }
    }
  }

  public void go(Goal goal) throws Refusal, InterruptedException {
    switch (goal) {
      case Goal.Tick to -> seek(to.tick());
      case Goal.End end -> forward(spec.horizon());
    }
  }

  /// Goes to a tick, forward or back; past the end it stops at the end.
  public void seek(long target) throws Refusal, InterruptedException {
    if (target < tick) {
      var known = history.atOrBefore(target);
      state = edited(known.getValue(), known.getKey());
      base = known.getValue();
      tick = known.getKey();
      waits = Optional.empty();
    }
    forward(target - tick);
  }

  /// One call of the lab's step. Returns the level completed, or −1 when nothing moved.
  private int stepOnce(long target, int stopLevel) throws Refusal, InterruptedException {
    Stint stint = stint(tick + 1, Math.min(target, nextEditAfter(tick)), stopLevel);
    return switch (lab.step(config, state, stint)) {
      case Moved<S> moved -> {
        state = edited(moved.state(), stint.tick());
        base = moved.state();
        tick = stint.tick();
        history.put(tick, base);
        waits = Optional.empty();
        yield moved.level();
      }
      case Finished<S> finished -> {
        finishedAt = tick;
        yield -1;
      }
      case Waits<S> waiting -> {
        waits = Optional.of(waiting.what());
        yield -1;
      }
    };
  }

  private Stint stint(long first, long last, int stopLevel) {
    return new Stint(experiment.seed(), first, last, stopLevel, cancel, fits);
  }

  private long nextEditAfter(long from) {
    return experiment.edits().stream()
        .mapToLong(Edit::at)
        .filter(at -> at > from)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private S edited(S before, long at) throws Refusal {
    S result = before;
    for (Edit edit : experiment.edits()) {
      if (edit.at() == at) {
        result = lab.edit(config, result, checked(edit));
      }
    }
    return result;
  }

  /// Puts a hand on the run at the tick reached; later edits are forgotten.
  ///
  /// @throws Refusal when the lab does not take it; the run stays as it was
  public void edit(String handle, Gesture gesture) throws Refusal {
    Edit edit = checked(new Edit(tick, handle, gesture));
    Experiment before = experiment;
    boolean wasFinished = finished();
    experiment = experiment.withEdits(folded(edit));
    try {
      state = edited(base, tick);
    } catch (Refusal refused) {
      experiment = before;
      throw refused;
    }
    history.forgetAfter(tick);
    finishedAt = wasFinished && nothingLeft() ? tick : -1;
    waits = Optional.empty();
  }

  /// Whether a step from here would do nothing, found out by trying one on the side.
  private boolean nothingLeft() throws Refusal {
    try {
      Stint stint = stint(tick + 1, tick + 1, ANY_LEVEL);
      return lab.step(config, state, stint) instanceof Finished<S>;
    } catch (InterruptedException cancelled) {
      return false;
    }
  }

  /// An edit that turns a live knob, with a value of the knob's type.
  private Edit checked(Edit edit) throws Refusal {
    Optional<Knob> live = spec.knob(edit.handle()).filter(knob -> knob.effect() == Effect.LIVE);
    if (live.isPresent() && edit.gesture() instanceof Gesture.Turned(Object value)) {
      Object checked = KnobReader.checked(live.get(), value, materials);
      return new Edit(edit.at(), edit.handle(), new Gesture.Turned(checked));
    }
    return edit;
  }

  private List<Edit> folded(Edit edit) {
    var edits = new ArrayList<Edit>();
    for (Edit earlier : experiment.edits()) {
      if (earlier.at() <= edit.at()) {
        edits.add(earlier);
      }
    }
    if (!edits.isEmpty() && edit.replaces(edits.getLast())) {
      edits.removeLast();
    }
    edits.add(edit);
    return edits;
  }

  /// Takes new values of knobs that only change how it looks.
  public void look(Settings settings) throws Refusal {
    Settings next = KnobReader.complete(spec, settings, materials);
    config = lab.read(next, materials);
    complete = next;
    experiment = experiment.with(settings);
  }

  public Drawing draw(boolean draft) throws InterruptedException {
    return lab.draw(config, state, new View(draft, fraction -> cancel.check()));
  }

  /// A sound of this moment.
  public Wave hear(String sound) throws Refusal, InterruptedException {
    return lab.hear(config, state, sound, fraction -> cancel.check());
  }

  /// The model fitted at this moment, where the lab has one that predicts.
  public Optional<Predictor> predictor() {
    return lab.predictor(config, state);
  }

  /// What of this moment can be put into service.
  public Optional<Servable> servable() {
    return lab.servable(config, state);
  }

  /// The experiment as a restart begins it: edits of the run forgotten, the others at tick 0, and
  /// live knobs where they were turned to.
  public static Experiment restarted(LabSpec spec, Experiment experiment) {
    List<Edit> kept =
        experiment.edits().stream()
            .filter(
                edit ->
                    spec.handle(edit.handle())
                        .filter(handle -> handle.reach() != Reach.RUN)
                        .isPresent())
            .map(edit -> edit.movedTo(0))
            .toList();
    return experiment
        .with(turned(experiment.settings(), experiment.edits(), Long.MAX_VALUE))
        .withEdits(kept);
  }

  /// Settings with live knobs where they stand at a tick.
  private static Settings turned(Settings settings, List<Edit> edits, long at) {
    Settings now = settings;
    for (Edit edit : edits) {
      if (edit.at() <= at && edit.gesture() instanceof Gesture.Turned(Object value)) {
        now = now.with(edit.handle(), value);
      }
    }
    return now;
  }

  public String snippet() {
    return lab.snippet(config, state, materials);
  }

  /// The experiment so far, with every edit.
  public Experiment experiment() {
    return experiment;
  }

  /// All knobs with their values, live ones as they stand at this tick.
  public Settings settings() {
    return turned(complete, experiment.edits(), tick);
  }

  public Materials materials() {
    return materials;
  }

  public LabSpec spec() {
    return spec;
  }

  public long tick() {
    return tick;
  }

  /// The furthest tick that can be gone back to without working it out again.
  public long furthest() {
    return history.furthest();
  }

  /// Whether there is nothing left to do at this tick.
  public boolean finished() {
    return tick == finishedAt || tick >= spec.horizon();
  }

  public Optional<String> waits() {
    return waits;
  }
}
