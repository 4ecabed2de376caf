package dev.praxis.labs.signals.fourier;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.signal.Wave;
import dev.praxis.signal.synth.Synth;
import dev.praxis.words.Words;
import java.util.Collections;
import java.util.List;

/// A sound of four sines, sampled and transformed: one term of the sum a tick, then one stage of
/// butterflies a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class FourierLab implements Lab<FourierConfig, FourierState> {
  private static final int WHOLE = 1;
  private static final int HEARD_RATE = 44_100;
  private static final double HEARD_SECONDS = 1.5;
  private final Words words = Words.of(FourierLab.class);
  private final Hands hands = new Hands(words);

  @Override
  public LabSpec spec() {
    return FourierSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public FourierConfig read(Settings settings, Materials materials) {
    return FourierConfig.of(settings);
  }

  @Override
  public FourierState start(FourierConfig config, Materials materials, Turn turn) {
    return new FourierState(config.sines(), Collections.nCopies(FourierSpec.SINES, false), 0);
  }

  @Override
  public Step<FourierState> step(FourierConfig config, FourierState state, Turn turn) {
    if (state.done() >= config.ticks()) {
      return new Step.Finished<>(state);
    }
    int done = state.done() + 1;
    return new Step.Moved<>(
        state.at(done), done == config.samples() || done == config.ticks() ? WHOLE : 0);
  }

  @Override
  public FourierState edit(FourierConfig config, FourierState state, Edit edit) throws Refusal {
    return hands.apply(state, edit);
  }

  @Override
  public Drawing draw(FourierConfig config, FourierState state, View view)
      throws InterruptedException {
    view.progress().report(0);
    return new FourierFigures(words, config, state).drawn();
  }

  /// What was sampled too slowly is heard as the folded sines that have the same samples.
  @Override
  public Wave hear(FourierConfig config, FourierState state, String sound, View.Progress progress) {
    var sines =
        switch (sound) {
          case "sum" -> state.sines();
          case "sine" -> List.of(state.sines().get(config.inHand()));
          case "sampled" -> Sampling.folded(state.sines(), config.rate());
          default -> throw new IllegalArgumentException("no sound " + sound);
        };
    return Synth.sines(HEARD_RATE, HEARD_SECONDS, sines);
  }

  @Override
  public String snippet(FourierConfig config, FourierState state, Materials materials) {
    return FourierSnippet.of(config, state);
  }
}
