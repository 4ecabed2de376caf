package dev.praxis.lab;

import dev.praxis.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A run with a window before it. Requests return at once; a new experiment cancels the one in
/// flight, the latest wins, and results of a cancelled one are never shown. Listeners are called on
/// the working thread.
public final class LiveRun implements AutoCloseable {
  private static final Words WORDS = Words.of(LiveRun.class);

  /// What the window hears.
  public interface Listener {
    void shown(Snapshot snapshot);

    void refused(Notice notice);

    void busy(boolean working);
  }

  private final Lab<?, ?> lab;
  private final MaterialSource source;
  private final Executor executor;
  private final Listener listener;
  private final Fits fits = new Fits();
  private final Mailbox mailbox = new Mailbox();
  private final Deque<Past> undo = new ArrayDeque<>();
  private final Deque<Past> redo = new ArrayDeque<>();
  private double fullDrawing = Double.MAX_VALUE;
  private Optional<Request.Hand> lastHand = Optional.empty();
  private boolean scheduled;
  private boolean closed;
  private Experiment wanted;
  private Goal goal;
  private Optional<Run<?, ?>> run = Optional.empty();
  private Optional<Snapshot> latest = Optional.empty();

  /// Whether the run stands elsewhere than what was shown; of the working thread.
  private boolean unshown;

  /// Moves along the timeline.
  public sealed interface Move {
    record Ticks(long count) implements Move {}

    record Stride(int level) implements Move {}

    record To(Goal goal) implements Move {}
  }

  private record Past(Experiment experiment, Goal goal) {}

  private static final int UNDO_DEPTH = 200;
  /// Full drawings quicker than this need no draft before them.
  private static final double DRAFT_ABOVE_MS = 25;

  public LiveRun(
      Lab<?, ?> lab,
      Experiment experiment,
      MaterialSource source,
      Executor executor,
      Listener listener) {
    this.lab = lab;
    this.source = source;
    this.executor = executor;
    this.listener = listener;
    this.wanted = experiment;
    this.goal = lab.spec().opens();
  }

  /// Begins the experiment the run was made with.
  public void begin() {
    submit(new Request.Restart(wanted, goal));
  }

  /// Begins another experiment, remembered for undo.
  public synchronized void restart(Experiment experiment, Goal to) {
    remember();
    wanted = experiment;
    goal = to;
    submit(new Request.Restart(experiment, to));
  }

  /// Turns a knob: begin again, go on, or only look differently, as the knob says.
  public synchronized void turn(String knobId, Object value) {
    Knob knob = lab.spec().knob(knobId).orElseThrow(() -> new IllegalArgumentException(knobId));
    Settings settings = wanted.settings().with(knobId, value);
    switch (knob.effect()) {
      case RESTART -> again(new Settings(Map.of(knobId, value)));
      case LIVE -> {
        remember();
        submit(new Request.Hand(knobId, new Gesture.Turned(value)));
      }
      case LOOK -> {
        wanted = wanted.with(settings);
        submit(new Request.Look(settings));
      }
    }
  }

  private void again(Settings changed) {
    Experiment fresh = Run.restarted(lab.spec(), wanted);
    restart(fresh.with(fresh.settings().withAll(changed)), currentGoal());
  }

  /// Turns several knobs at once: one restart where any of them asks for it.
  public synchronized void turnAll(Settings settings) {
    boolean restarts =
        settings.values().keySet().stream()
            .anyMatch(
                id ->
                    lab.spec()
                        .knob(id)
                        .filter(knob -> knob.effect() == Effect.RESTART)
                        .isPresent());
    if (restarts) {
      again(settings);
      return;
    }
    settings.values().forEach(this::turn);
  }

  /// Puts a hand on the run at the tick reached. Moves of one item until `release` are one change
  /// to
  /// take back.
  public synchronized void hand(String handle, Gesture gesture) {
    var hand = new Request.Hand(handle, gesture);
    if (lastHand.filter(hand::replaces).isEmpty()) {
      remember();
    }
    submit(hand);
    lastHand = Optional.of(hand);
  }

  /// The hand lets go: the next move is a change of its own.
  public synchronized void release() {
    lastHand = Optional.empty();
  }

  public synchronized void move(Move move) {
    submit(new Request.Go(move));
  }

  /// Back to the start of the same experiment.
  public synchronized void reset() {
    restart(Run.restarted(lab.spec(), wanted), Goal.START);
  }

  /// Ends what is being worked on; what was shown stays.
  public synchronized void cancel() {
    mailbox.clear();
    latest.ifPresent(snapshot -> wanted = snapshot.experiment());
  }

  /// Takes back the latest change of the experiment. False when there is none.
  public synchronized boolean undo() {
    return travel(undo, redo);
  }

  public synchronized boolean redo() {
    return travel(redo, undo);
  }

  private boolean travel(Deque<Past> from, Deque<Past> onto) {
    Past past = from.pollLast();
    if (past == null) {
      return false;
    }
    onto.addLast(new Past(wanted, currentGoal()));
    wanted = past.experiment();
    goal = past.goal();
    submit(new Request.Restart(wanted, goal));
    return true;
  }

  private void remember() {
    redo.clear();
    undo.addLast(new Past(wanted, currentGoal()));
    if (undo.size() > UNDO_DEPTH) {
      undo.removeFirst();
    }
  }

  /// Where a restart should go: where the requests under way lead, else to the end if the run
  /// stands there, else to the same tick.
  private Goal currentGoal() {
    return mailbox.goal().or(() -> latest.map(LiveRun::standing)).orElse(goal);
  }

  private static Goal standing(Snapshot shown) {
    return shown.finished() ? Goal.END : new Goal.Tick(shown.tick());
  }

  /// The experiment last asked for.
  public synchronized Experiment wanted() {
    return wanted;
  }

  public synchronized Optional<Snapshot> latest() {
    return latest;
  }

  /// The Java of the experiment shown.
  public synchronized Optional<String> snippet() {
    return run.map(Run::snippet);
  }

  public LabSpec spec() {
    return lab.spec();
  }

  public Lab<?, ?> lab() {
    return lab;
  }

  @Override
  public synchronized void close() {
    closed = true;
    mailbox.clear();
    fits.close();
  }

  private synchronized void submit(Request request) {
    if (closed) {
      return;
    }
    lastHand = Optional.empty();
    mailbox.put(request);
    if (!scheduled) {
      scheduled = true;
      executor.execute(this::work);
    }
  }

  /// Works until nothing waits. One thread at a time is here.
  private void work() {
    do {
      listener.busy(true);
      Optional<Request> request = take();
      while (request.isPresent()) {
        carryOut(request.get());
        request = take();
      }
      listener.busy(false);
    } while (!rested());
  }

  private synchronized Optional<Request> take() {
    return mailbox.take();
  }

  private synchronized boolean rested() {
    scheduled = !mailbox.isEmpty();
    return !scheduled;
  }

  private synchronized Cancel cancelInFlight() {
    return mailbox.cancel();
  }

  private void carryOut(Request request) {
    Cancel cancel = cancelInFlight();
    long began = System.nanoTime();
    try {
      try {
        show(perform(request, cancel), cancel, began);
      } catch (InterruptedException cancelled) {
        showWhereItStands();
      } catch (Refusal refusal) {
        showWhereItStands();
        backToShown();
        say(refusal.notice(lab.words()));
      }
    } catch (RuntimeException | Error bug) {
      unshown = false;
      backToShown();
      say(Fault.in(lab.spec().id(), bug));
    }
  }

  /// What was refused is not wanted any longer: the next change begins from what is shown.
  private synchronized void backToShown() {
    if (mailbox.isEmpty()) {
      latest.ifPresent(shown -> wanted = shown.experiment());
    }
  }

  /// A run that was stopped on its way is shown there, unless something else waits.
  private void showWhereItStands() {
    var cancel = new Cancel();
    synchronized (this) {
      if (!unshown || closed || !mailbox.isEmpty() || run.isEmpty()) {
        return;
      }
      mailbox.take();
      cancel = mailbox.cancel();
    }
    try {
      run.get().obey(cancel);
      show(run.get(), cancel, System.nanoTime());
    } catch (InterruptedException cancelled) {
      unshown = !nothingWaits();
    }
  }

  private synchronized boolean nothingWaits() {
    return mailbox.isEmpty();
  }

  private void say(Notice notice) {
    synchronized (this) {
      if (closed) {
        return;
      }
    }
    listener.refused(notice);
  }

  private Run<?, ?> perform(Request request, Cancel cancel) throws Refusal, InterruptedException {
    if (request instanceof Request.Restart restart) {
      Run<?, ?> fresh = opened(restart.experiment(), cancel);
      fresh.go(restart.goal());
      synchronized (this) {
        cancel.check();
        run = Optional.of(fresh);
      }
      unshown = true;
      return fresh;
    }
    Run<?, ?> going =
        run.orElseThrow(() -> new Refusal(new Notice(WORDS.say("live.nothing-yet"), "")));
    going.obey(cancel);
    switch (request) {
      case Request.Restart restart -> throw new IllegalStateException("handled above");
      case Request.Look look -> going.look(look.settings());
      case Request.Hand hand -> going.edit(hand.handle(), hand.gesture());
      case Request.Go go -> {
        unshown = true;
        go(going, go.move());
      }
    }
    unshown = true;
    return going;
  }

  private Run<?, ?> opened(Experiment experiment, Cancel cancel)
      throws Refusal, InterruptedException {
    return Opening.run(lab, experiment, source, fits, cancel);
  }

  private static void go(Run<?, ?> run, Move move) throws Refusal, InterruptedException {
    switch (move) {
      case Move.Ticks ticks when ticks.count() < 0 ->
          run.seek(Math.max(0, run.tick() + ticks.count()));
      case Move.Ticks ticks -> run.forward(ticks.count());
      case Move.Stride stride -> run.stride(stride.level());
      case Move.To to -> run.go(to.goal());
    }
  }

  private void show(Run<?, ?> worked, Cancel cancel, long began) throws InterruptedException {
    if (fullDrawing > DRAFT_ABOVE_MS) {
      publish(snapshot(worked, worked.draw(true), true, began), cancel);
    }
    long drawing = System.nanoTime();
    Drawing full = worked.draw(false);
    fullDrawing = (System.nanoTime() - drawing) / 1e6;
    publish(snapshot(worked, full, false, began), cancel);
    unshown = false;
  }

  private static Snapshot snapshot(Run<?, ?> worked, Drawing drawing, boolean draft, long began) {
    return new Snapshot(
        worked.experiment(),
        worked.settings(),
        worked.materials(),
        worked.tick(),
        worked.furthest(),
        worked.finished(),
        worked.waits(),
        drawing,
        draft,
        (System.nanoTime() - began) / 1e6);
  }

  private void publish(Snapshot snapshot, Cancel cancel) throws InterruptedException {
    synchronized (this) {
      cancel.check();
      latest = Optional.of(snapshot);
      mailbox.drafted();
      if (!mailbox.changesSettings()) {
        wanted = snapshot.experiment();
      }
    }
    listener.shown(snapshot);
  }
}
