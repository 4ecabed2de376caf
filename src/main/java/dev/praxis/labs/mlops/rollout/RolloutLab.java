package dev.praxis.labs.mlops.rollout;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Servable;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.rollout.Act;
import dev.praxis.rollout.Deployment;
import dev.praxis.rollout.claim.Clock;
import dev.praxis.rollout.claim.Sample;
import dev.praxis.words.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// A deployment for a week, five minutes a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class RolloutLab implements Lab<RolloutConfig, RolloutState> {
  /// Claims that real services are asked about.
  private static final int REQUESTS = 500;

  private final Words words = Words.of(RolloutLab.class);

  @Override
  public LabSpec spec() {
    return RolloutSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public Set<String> idle(Settings settings) {
    return RolloutSpec.idle(settings.text("degree"), settings.whole("probes"));
  }

  @Override
  public RolloutConfig read(Settings settings, Materials materials) {
    return RolloutConfig.of(settings);
  }

  @Override
  public RolloutState start(RolloutConfig config, Materials materials, Turn turn)
      throws InterruptedException {
    long seed = turn.librarySeed();
    Deployment run = Deployment.begin(config.plan(), config.controls(), seed, turn::seeded);
    return new RolloutState(run, seed);
  }

  @Override
  public Step<RolloutState> step(RolloutConfig config, RolloutState state, Turn turn)
      throws InterruptedException {
    if (state.run().tick() >= RolloutSpec.SPEC.horizon()) {
      return new Step.Finished<>(state);
    }
    Deployment next = state.run().next(turn::seeded);
    return new Step.Moved<>(state.with(next), level(next.tick()));
  }

  private static int level(long tick) {
    return tick % Clock.DAY == 0 ? 2 : tick % Clock.HOUR == 0 ? 1 : 0;
  }

  @Override
  public RolloutState edit(RolloutConfig config, RolloutState state, Edit edit) throws Refusal {
    Optional<Act> act = RolloutSpec.act(edit.handle());
    if (act.isPresent() && edit.gesture() instanceof Gesture.Pressed) {
      return state.with(state.run().act(act.get()));
    }
    boolean live =
        RolloutSpec.SPEC.knob(edit.handle()).filter(one -> one.effect() == Effect.LIVE).isPresent();
    if (live && edit.gesture() instanceof Gesture.Turned(Object value)) {
      var controls = RolloutConfig.turned(state.run().controls(), edit.handle(), value);
      return state.with(state.run().turned(controls));
    }
    return Lab.super.edit(config, state, edit);
  }

  @Override
  public Drawing draw(RolloutConfig config, RolloutState state, View view)
      throws InterruptedException {
    return new RolloutDrawing(words, config, state.run(), view).drawn();
  }

  @Override
  public boolean serves() {
    return true;
  }

  @Override
  public Optional<Predictor> predictor(RolloutConfig config, RolloutState state) {
    return Optional.of(new ClaimPredictor(state.run().registry().champion()));
  }

  /// Champion and challenger as they stand in the registry, asked about claims of the law.
  @Override
  public Optional<Servable> servable(RolloutConfig config, RolloutState state) {
    return predictor(config, state)
        .map(
            champion ->
                new Servable(
                    champion,
                    state
                        .run()
                        .registry()
                        .challenger()
                        .map(version -> (Predictor) new ClaimPredictor(version)),
                    Arrays.asList(Sample.drawn(state.seed(), REQUESTS, 0).x())));
  }

  @Override
  public String snippet(RolloutConfig config, RolloutState state, Materials materials) {
    return RolloutSnippet.of(state.seed());
  }
}
