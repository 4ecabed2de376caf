package dev.praxis.labs.signals.spectrograms;

import com.google.auto.service.AutoService;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Sound;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Wave;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.Set;

/// From air to features, one frame a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class SpectrogramLab implements Lab<SpectrogramConfig, SpectrogramState> {
  private static final double MADE_SECONDS = 2;
  private static final int TENTH = 1;
  private static final int SECOND = 2;
  private final Words words = Words.of(SpectrogramLab.class);

  @Override
  public LabSpec spec() {
    return SpectrogramSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public SpectrogramConfig read(Settings settings, Materials materials) {
    return SpectrogramConfig.of(settings);
  }

  @Override
  public SpectrogramState start(SpectrogramConfig config, Materials materials, Turn turn)
      throws Refusal {
    return new SpectrogramState(
        config.source() == Source.RECORDING
            ? recorded(config, materials.sound("data"))
            : made(config, turn.librarySeed()),
        0,
        turn.librarySeed());
  }

  /// A stretch that begins after the end becomes the last one there is.
  private static Excerpt recorded(SpectrogramConfig config, Sound sound) throws Refusal {
    try {
      // at a very low rate the stretch may be shorter than a sample: one is always read
      double seconds = Math.max(config.seconds(), 1.0 / sound.header().rate());
      double from = Math.clamp(config.from(), 0, Math.max(0, sound.seconds() - seconds));
      Wave wave = sound.read(from, from + seconds);
      return new Excerpt(
          wave.mix(),
          wave.rate(),
          from,
          sound.seconds(),
          sound.header().channels(),
          sound.remark());
    } catch (DataProblem problem) {
      throw new Refusal(new Notice(problem.what(), problem.advice()));
    }
  }

  private static Excerpt made(SpectrogramConfig config, long seed) {
    Wave wave = config.source().sound(Math.min(config.seconds(), MADE_SECONDS), seed);
    return new Excerpt(wave.mix(), wave.rate(), 0, wave.seconds(), 1, Optional.empty());
  }

  @Override
  public Step<SpectrogramState> step(SpectrogramConfig config, SpectrogramState state, Turn turn) {
    int frames = config.framing().count(state.excerpt().samples().length);
    if (state.done() >= frames) {
      return new Step.Finished<>(state);
    }
    int done = state.done() + 1;
    while (done < frames && turn.more(level(config, state.excerpt(), done))) {
      done++;
    }
    return new Step.Moved<>(state.heard(done), level(config, state.excerpt(), done));
  }

  /// Which strides the frame before `done` ended: it is the last one in its tenth or second.
  private static int level(SpectrogramConfig config, Excerpt excerpt, int done) {
    if (crosses(config.hop(), excerpt.rate(), done, 1)) {
      return SECOND;
    }
    return crosses(config.hop(), excerpt.rate(), done, 10) ? TENTH : 0;
  }

  private static boolean crosses(int hop, int rate, long done, long parts) {
    return (done - 1) * hop * parts / rate != done * hop * parts / rate;
  }

  @Override
  public Drawing draw(SpectrogramConfig config, SpectrogramState state, View view)
      throws InterruptedException {
    return new SpectrogramFigures(words, config, state, view).drawn();
  }

  @Override
  public Set<String> idle(Settings settings) {
    boolean made = SpectrogramConfig.of(settings).source() != Source.RECORDING;
    return made ? Set.of("data", "from") : Set.of();
  }

  @Override
  public Wave hear(
      SpectrogramConfig config, SpectrogramState state, String sound, View.Progress progress)
      throws InterruptedException {
    return new Heard(config, state.excerpt(), progress).of(sound);
  }

  @Override
  public String snippet(SpectrogramConfig config, SpectrogramState state, Materials materials) {
    return SpectrogramSnippet.of(config, state, materials);
  }
}
