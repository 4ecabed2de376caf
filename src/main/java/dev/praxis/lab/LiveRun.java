package dev.praxis.lab;

import dev.praxis.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
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
  private final Deque<Request> mailbox = new ArrayDeque<>();
  private final Deque<Past> undo = new ArrayDeque<>();
  private final Deque<Past> redo = new ArrayDeque<>();
  private double fullDrawing = Double.MAX_VALUE;
  private Cancel current = new Cancel();
  private boolean scheduled;
  private boolean closed;
  private Experiment wanted;
  private Goal goal;
  private Optional<Run<?, ?>> run = Optional.empty();
  private Optional<Snapshot> latest = Optional.empty();
  private Optional<Request.Hand> dragged = Optional.empty();

  /// A request for the working thread.
  private sealed interface Request {
    record Restart(Experiment experiment, Goal goal) implements Request {}

    record Look(Settings settings) implements Request {}

    record Go(Move move) implements Request {}

    record Hand(String handle, Gesture gesture) implements Request {}
  }

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
      case RESTART -> restart(Run.restarted(lab.spec(), wanted.with(settings)), currentGoal());
      case LIVE -> {
        remember();
        wanted = wanted.with(settings);
        submit(new Request.Hand(knobId, new Gesture.Turned(value)));
      }
      case LOOK -> {
        wanted = wanted.with(settings);
        submit(new Request.Look(settings));
      }
    }
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
      Settings all = wanted.settings().withAll(settings);
      restart(Run.restarted(lab.spec(), wanted.with(all)), currentGoal());
      return;
    }
    settings.values().forEach(this::turn);
  }

  /// Puts a hand on the run at the tick reached.
  public synchronized void hand(String handle, Gesture gesture) {
    var hand = new Request.Hand(handle, gesture);
    boolean sameDrag =
        gesture instanceof Gesture.Moved
            && dragged.filter(before -> supersedes(hand, before)).isPresent();
    if (!sameDrag) {
      remember();
    }
    dragged = Optional.of(hand);
    submit(hand);
  }

  /// Ends a drag: all moves of one item up to here are taken back together.
  public synchronized void released() {
    dragged = Optional.empty();
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
    current.ask();
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
    dragged = Optional.empty();
    onto.addLast(new Past(wanted, currentGoal()));
    wanted = past.experiment();
    goal = past.goal();
    submit(new Request.Restart(wanted, goal));
    return true;
  }

  private void remember() {
    dragged = Optional.empty();
    redo.clear();
    undo.addLast(new Past(wanted, currentGoal()));
    if (undo.size() > UNDO_DEPTH) {
      undo.removeFirst();
    }
  }

  /// Where a restart should go: to the end if the run stood there, else to the same tick.
  private Goal currentGoal() {
    if (mailbox.peekLast() instanceof Request.Restart pending) {
      return pending.goal();
    }
    return latest
        .<Goal>map(shown -> shown.finished() ? Goal.END : new Goal.Tick(shown.tick()))
        .orElse(goal);
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
    current.ask();
    mailbox.clear();
    fits.close();
  }

  private synchronized void submit(Request request) {
    if (closed) {
      return;
    }
    if (request instanceof Request.Restart) {
      mailbox.clear();
      current.ask();
    } else if (request instanceof Request.Hand hand) {
      mailbox.removeIf(waiting -> waiting instanceof Request.Go);
      if (mailbox.peekLast() instanceof Request.Hand last && supersedes(hand, last)) {
        mailbox.removeLast();
      }
      if (mailbox.isEmpty()) {
        current.ask();
      }
    }
    mailbox.addLast(request);
    if (!scheduled) {
      scheduled = true;
      executor.execute(this::work);
    }
  }

  private static boolean supersedes(Request.Hand now, Request.Hand before) {
    return new Edit(0, now.handle(), now.gesture())
        .replaces(new Edit(0, before.handle(), before.gesture()));
  }

  private void work() {
    listener.busy(true);
    while (true) {
      Request request;
      Cancel cancel = new Cancel();
      synchronized (this) {
        request = mailbox.pollFirst();
        if (request == null) {
          scheduled = false;
          break;
        }
        current = cancel;
      }
      carryOut(request, cancel);
    }
    listener.busy(false);
  }

  private void carryOut(Request request, Cancel cancel) {
    long began = System.nanoTime();
    try {
      Run<?, ?> worked = perform(request, cancel);
      show(worked, cancel, began);
    } catch (InterruptedException cancelled) {
      showWhereItStands(request, began);
    } catch (Refusal refusal) {
      forgetWanted();
      listener.refused(refusal.notice());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      forgetWanted();
      listener.refused(fault(bug));
    }
  }

  /// What was refused is not asked for again with the next knob.
  private synchronized void forgetWanted() {
    if (mailbox.isEmpty()) {
      latest.ifPresent(shown -> wanted = shown.experiment());
    }
  }

  /// A step that was cancelled by a hand still moved: later requests go on from there, so nothing
  /// needs showing here. Only an interrupted restart leaves the old run in place.
  private void showWhereItStands(Request request, long began) {
    if (request instanceof Request.Go) {
      run.ifPresent(
          stopped -> {
            try {
              stopped.obey(new Cancel());
              publish(stopped, stopped.draw(false), false, began);
            } catch (InterruptedException impossible) {
              throw new IllegalStateException(impossible);
            }
          });
    }
  }

  private Run<?, ?> perform(Request request, Cancel cancel) throws Refusal, InterruptedException {
    if (request instanceof Request.Restart restart) {
      Run<?, ?> fresh = opened(restart.experiment(), cancel);
      fresh.go(restart.goal());
      synchronized (this) {
        cancel.check();
        run = Optional.of(fresh);
      }
      return fresh;
    }
    Run<?, ?> going =
        run.orElseThrow(() -> new Refusal(new Notice(WORDS.say("live.nothing-yet"), "")));
    going.obey(cancel);
    switch (request) {
      case Request.Restart restart -> throw new IllegalStateException("handled above");
      case Request.Look look -> going.look(look.settings());
      case Request.Hand hand -> going.edit(hand.handle(), hand.gesture());
      case Request.Go go -> go(going, go.move());
    }
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
      Drawing draft = worked.draw(true);
      cancel.check();
      publish(worked, draft, true, began);
    }
    long drawing = System.nanoTime();
    Drawing full = worked.draw(false);
    fullDrawing = (System.nanoTime() - drawing) / 1e6;
    cancel.check();
    publish(worked, full, false, began);
  }

  private void publish(Run<?, ?> worked, Drawing drawing, boolean draft, long began) {
    double millis = (System.nanoTime() - began) / 1e6;
    var snapshot =
        new Snapshot(
            worked.experiment(),
            worked.settings(),
            worked.materials(),
            worked.tick(),
            worked.furthest(),
            worked.finished(),
            worked.waits(),
            drawing,
            draft,
            millis);
    synchronized (this) {
      latest = Optional.of(snapshot);
      if (mailbox.isEmpty()) {
        wanted = snapshot.experiment();
      }
    }
    listener.shown(snapshot);
  }

  private Notice fault(Throwable bug) {
    String code =
        bug.getClass().getSimpleName() + "-" + Integer.toHexString(placeOf(bug).hashCode());
    System.getLogger(LiveRun.class.getName()).log(System.Logger.Level.ERROR, lab.spec().id(), bug);
    return new Notice(
        WORDS.say("live.fault", "lab", lab.spec().id(), "code", code), WORDS.say("live.fault.try"));
  }

  private static String placeOf(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? "" : trace[0].toString();
  }
}
