package dev.praxis.bench.latency;

import dev.praxis.lab.Drawing;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Counts up to a number set by its one knob.
final class CountingLab implements Lab<CountingLab.Config, Long> {
  record Config(long count) {}

  @Override
  public LabSpec spec() {
    return new LabSpec(
        "counting",
        1,
        "none",
        List.of(),
        List.of(new Knob.IntKnob("count", Effect.RESTART, 0, 10, 5)),
        List.of(),
        List.of("one"),
        List.of(),
        List.of(),
        List.of(),
        10,
        Goal.END);
  }

  @Override
  public Config read(Settings settings, Materials materials) {
    return new Config(settings.whole("count"));
  }

  @Override
  public Long start(Config config, Materials materials, Turn turn) {
    return 0L;
  }

  @Override
  public Step<Long> step(Config config, Long state, Turn turn) {
    return state < config.count() ? new Step.Moved<>(state + 1, 0) : new Step.Finished<>(state);
  }

  @Override
  public Drawing draw(Config config, Long state, View view) {
    return new Drawing(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());
  }

  @Override
  public String snippet(Config config, Long state, Materials materials) {
    return "";
  }
}
