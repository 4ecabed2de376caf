package dev.praxis.labs.reinforcement.tdqlearning;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.rl.Reach;
import dev.praxis.rl.world.GridFault;
import dev.praxis.rl.world.GridMap;
import dev.praxis.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Learning in small worlds: one transition a tick, or one sweep for methods that plan.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class TdLab implements Lab<TdConfig, TdState> {
  private final Words words = Words.of(TdLab.class);
  private final TdFigures figures = new TdFigures(words);

  @Override
  public LabSpec spec() {
    return TdSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public Set<String> idle(Settings settings) {
    return TdSpec.idle(
        settings.text("world"),
        Kind.of(settings.text("method")),
        settings.text("rival"),
        settings.text("schedule"));
  }

  @Override
  public TdConfig read(Settings settings, Materials materials) {
    return TdConfig.of(settings);
  }

  @Override
  public TdState start(TdConfig config, Materials materials, Turn turn) throws Refusal {
    Place place = Place.of(config.ground(), config.gamma());
    checkEnds(place, config.gamma());
    long seed = turn.librarySeed();
    Mind main = Mind.of(config.kind(), config, place.world(), seed);
    Optional<Mind> rival = config.rival().map(kind -> Mind.of(kind, config, place.world(), seed));
    return new TdState(place, main, rival, seed, config.episodes(), Me.outside(seed), "");
  }

  /// Without discount, values need an end to be counted to.
  private void checkEnds(Place place, double gamma) throws Refusal {
    if (gamma == 1 && !Reach.canAlwaysEnd(place.world().model())) {
      throw refuse("endless");
    }
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(words.say(key, namesAndValues), words.say(key + ".try", namesAndValues)));
  }

  @Override
  public Step<TdState> step(TdConfig config, TdState state, Turn turn) {
    if (state.done()) {
      return new Step.Finished<>(state);
    }
    var pair = new Pair(state);
    int level = pair.tick();
    while (!pair.done() && turn.more(level)) {
      level = pair.tick();
    }
    return new Step.Moved<>(pair.state(), level);
  }

  /// Both minds on their way, each until it is done.
  private static final class Pair {
    private final TdState from;
    private final Mind.Worker main;
    private final Optional<Mind.Worker> rival;
    private boolean mainDone;
    private boolean rivalDone;

    Pair(TdState from) {
      this.from = from;
      this.main = from.main().worker();
      this.rival = from.rival().map(Mind::worker);
      this.mainDone = from.main().done(from.target());
      this.rivalDone = from.rival().map(other -> other.done(from.target())).orElse(true);
    }

    /// One tick of each; the stride it completed.
    int tick() {
      long ended = 0;
      if (!mainDone) {
        ended = main.tick();
        mainDone = main.done(from.target());
      }
      if (!rivalDone) {
        Mind.Worker other = rival.orElseThrow();
        long rivalEnded = other.tick();
        ended = ended == 0 && mainDone ? rivalEnded : ended;
        rivalDone = other.done(from.target());
      }
      return ended == 0 ? 0 : ended % 100 == 0 ? 3 : ended % 10 == 0 ? 2 : 1;
    }

    boolean done() {
      return mainDone && rivalDone;
    }

    TdState state() {
      return from.with(main.mind(), rival.map(Mind.Worker::mind));
    }
  }

  @Override
  public TdState edit(TdConfig config, TdState state, Edit edit) throws Refusal {
    boolean paints = edit.handle().equals(TdSpec.CELL);
    if (paints && edit.gesture() instanceof Gesture.Painted painted) {
      return painted(config, state, painted);
    }
    boolean moves = TdSpec.MOVES.contains(edit.handle()) || edit.handle().equals(TdSpec.FARE);
    if (moves && edit.gesture() instanceof Gesture.Pressed pressed) {
      return played(state, edit.handle());
    }
    return Lab.super.edit(config, state, edit);
  }

  private TdState played(TdState state, String handle) {
    Me moved = state.me().moved(state.place().world(), handle);
    return moved.equals(state.me()) ? state.saying(words.say("play.nothing")) : state.with(moved);
  }

  private TdState painted(TdConfig config, TdState state, Gesture.Painted paint) throws Refusal {
    if (paint.item() < 0 || paint.item() >= TdSpec.MOST_CELLS) {
      throw refuse("no-such-cell", "cell", paint.item(), "last", state.place().cells() - 1);
    }
    if (state.place().map().isEmpty()) {
      throw refuse("taxi");
    }
    boolean here = Paintbox.isFor(paint.as(), state.place().name());
    GridMap before = state.place().map().get();
    int cell = Math.min(paint.item(), state.place().cells() - 1);
    GridMap map =
        Paintbox.painted(before, cell, paint.as())
            .orElseThrow(
                () ->
                    refuse(
                        "no-such-brush",
                        "brush",
                        paint.as(),
                        "brushes",
                        String.join(", ", TdSpec.BRUSHES)));
    if (!here || cell != paint.item()) {
      return state.saying(words.say("paint.elsewhere", "cell", paint.item()));
    }
    for (GridFault fault : map.faults()) {
      if (fault.kind().grave()) {
        throw refuse("fault." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
    }
    Place changed = state.place().changed(map, config.gamma());
    checkEnds(changed, config.gamma());
    return state.in(changed, config.episodes());
  }

  @Override
  public Drawing draw(TdConfig config, TdState state, View view) throws InterruptedException {
    return figures.draw(config, state, view);
  }

  @Override
  public String snippet(TdConfig config, TdState state, Materials materials) {
    return TdSnippet.of(config, state);
  }
}
