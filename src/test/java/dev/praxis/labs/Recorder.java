package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;

/// The same lab, but every state it hands out is kept with what was seen of it then. Calls
/// `before` ahead of each step.
final class Recorder<C extends Record, S> implements Lab<C, S> {
  private final Lab<C, S> lab;
  private final Runnable before;
  private final List<Kept<C, S>> kept = new ArrayList<>();

  private record Kept<C, S>(C config, S state, String seen) {}

  private Recorder(Lab<C, S> lab, Runnable before) {
    this.lab = lab;
    this.before = before;
  }

  static <C extends Record, S> Recorder<C, S> of(Lab<C, S> lab) {
    return new Recorder<>(lab, () -> {});
  }

  static <C extends Record, S> Recorder<C, S> of(Lab<C, S> lab, Runnable before) {
    return new Recorder<>(lab, before);
  }

  /// How many states were handed out.
  int count() {
    return kept.size();
  }

  /// Draws every state again.
  void assertNothingChanged() throws InterruptedException {
    for (int i = 0; i < kept.size(); i++) {
      Kept<C, S> one = kept.get(i);
      assertThat(Seen.digest(lab.draw(one.config(), one.state(), View.FULL)))
          .as("state " + i)
          .isEqualTo(one.seen());
    }
  }

  private S keep(C config, S state) throws InterruptedException {
    kept.add(new Kept<>(config, state, Seen.digest(lab.draw(config, state, View.FULL))));
    return state;
  }

  @Override
  public LabSpec spec() {
    return lab.spec();
  }

  @Override
  public C read(Settings settings, Materials materials) throws Refusal {
    return lab.read(settings, materials);
  }

  @Override
  public S start(C config, Materials materials, Turn turn) throws Refusal, InterruptedException {
    return keep(config, lab.start(config, materials, turn));
  }

  @Override
  public Step<S> step(C config, S state, Turn turn) throws Refusal, InterruptedException {
    before.run();
    Step<S> step = lab.step(config, state, turn);
    if (step instanceof Step.Moved<S> moved) {
      keep(config, moved.state());
    }
    return step;
  }

  @Override
  public S edit(C config, S state, Edit edit) throws Refusal {
    S edited = lab.edit(config, state, edit);
    try {
      return keep(config, edited);
    } catch (InterruptedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public Drawing draw(C config, S state, View view) throws InterruptedException {
    return lab.draw(config, state, view);
  }

  @Override
  public String snippet(C config, S state, Materials materials) {
    return lab.snippet(config, state, materials);
  }
}
