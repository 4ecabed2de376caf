package dev.praxis.labs.signals.filtering;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Removed;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.signal.Wave;
import dev.praxis.words.Words;
import java.util.Set;

/// A sound through a filter, a piece of it or one sample of a convolution a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class FilterLab implements Lab<FilterConfig, FilterState> {
  private static final int TEN = 10;
  private final Words words = Words.of(FilterLab.class);

  @Override
  public LabSpec spec() {
    return FilterSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public FilterConfig read(Settings settings, Materials materials) {
    return FilterConfig.of(settings);
  }

  @Override
  public FilterState start(FilterConfig config, Materials materials, Turn turn) throws Refusal {
    long seed = turn.librarySeed();
    return FilterState.begin(config, Mixture.of(config, materials, seed), seed);
  }

  @Override
  public Step<FilterState> step(FilterConfig config, FilterState state, Turn turn) {
    int ticks = Progress.of(config, state.mixture()).ticks();
    if (state.done() >= ticks) {
      return new Step.Finished<>(state);
    }
    int done = state.done() + 1;
    while (done < ticks && turn.more(level(done))) {
      done++;
    }
    return new Step.Moved<>(state.done(done), level(done));
  }

  private static int level(int done) {
    return done % TEN == 0 ? 1 : 0;
  }

  @Override
  public FilterState edit(FilterConfig config, FilterState state, Edit edit) throws Refusal {
    var hands = new Hands(words, config, state);
    return switch (edit.gesture()) {
      case Moved moved -> hands.moved(edit, moved);
      case Added added when edit.handle().equals("point") -> hands.added(added);
      case Removed removed when edit.handle().equals("point") -> hands.removed(removed);
      case dev.praxis.lab.Gesture other -> Lab.super.edit(config, state, edit);
    };
  }

  @Override
  public Drawing draw(FilterConfig config, FilterState state, View view)
      throws InterruptedException {
    return new FilterFigures(words, config, state, view).drawn();
  }

  @Override
  public Set<String> idle(Settings settings) {
    return FilterConfig.of(settings).idle();
  }

  @Override
  public Wave hear(FilterConfig config, FilterState state, String sound, View.Progress progress) {
    return Heard.of(state, sound);
  }

  @Override
  public String snippet(FilterConfig config, FilterState state, Materials materials) {
    return FilterSnippet.of(config, state, materials);
  }
}
