package dev.praxis.labs.supervised.regression;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Removed;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.labs.supervised.regression.Descent.Status;
import dev.praxis.words.Words;
import java.util.Optional;

/// Least squares in closed form, and one step of gradient descent a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class RegressionLab implements Lab<RegressionConfig, RegressionState> {
  private static final int TEN = 10;
  private final Words words = Words.of(RegressionLab.class);
  private final RegressionFigures figures = new RegressionFigures(words);

  @Override
  public LabSpec spec() {
    return RegressionSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public RegressionConfig read(Settings settings, Materials materials) throws Refusal {
    return RegressionConfig.of(settings, materials.table("data"));
  }

  @Override
  public RegressionState start(RegressionConfig config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    Sample sample = Sample.of(materials.table("data"), config.target(), config.features());
    Design design = Design.of(sample);
    Solution solution = turn.seeded(() -> Solution.of(design, config.standardise()));
    return RegressionState.begin(sample, solution, turn.librarySeed());
  }

  @Override
  public Step<RegressionState> step(RegressionConfig config, RegressionState state, Turn turn) {
    if (state.descent().status() != Status.DESCENDING) {
      return new Step.Finished<>(state);
    }
    Space space = state.solution().space();
    double size = config.rate() * space.largestStep();
    var walk = state.descent().walk();
    int level;
    do {
      walk.step(space, size);
      level = turn.tick() % TEN == 0 ? 1 : 0;
    } while (walk.status() == Status.DESCENDING && turn.more(level));
    return new Step.Moved<>(state.with(walk.arrived()), level);
  }

  @Override
  public RegressionState edit(RegressionConfig config, RegressionState state, Edit edit)
      throws Refusal {
    if (edit.handle().equals("point")) {
      return switch (edit.gesture()) {
        case Moved moved -> on(config, state, state.sample().moved(moved.item(), moved.to()));
        case Added added -> on(config, state, state.sample().added(added.at()));
        case Removed removed -> on(config, state, state.sample().removed(removed.item()));
        case Gesture.Painted painted -> Lab.super.edit(config, state, edit);
        case Gesture.Pressed pressed -> Lab.super.edit(config, state, edit);
        case Gesture.Turned turned -> Lab.super.edit(config, state, edit);
      };
    }
    if (edit.handle().equals("descent") && edit.gesture() instanceof Added added) {
      return state.from(Weights.put(state.sample(), state.descent().weights(), added.at()));
    }
    return Lab.super.edit(config, state, edit);
  }

  private static RegressionState on(RegressionConfig config, RegressionState state, Sample changed)
      throws Refusal {
    return state.on(changed, Solution.of(Design.of(changed), config.standardise()));
  }

  @Override
  public Drawing draw(RegressionConfig config, RegressionState state, View view)
      throws InterruptedException {
    return figures.draw(config, state, view);
  }

  @Override
  public boolean serves() {
    return true;
  }

  @Override
  public Optional<Predictor> predictor(RegressionConfig config, RegressionState state) {
    return Optional.of(new ClosedForm(state.sample(), state.solution()));
  }

  @Override
  public String snippet(RegressionConfig config, RegressionState state, Materials materials) {
    return RegressionSnippet.of(config, state);
  }
}
