package dev.praxis.bench.agents;

import dev.praxis.figure.Figure;
import dev.praxis.figure.sketch.Sketch;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gait;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How much of its speed the lab keeps while it is looked at: the same run to its end without a
/// picture, and with as many as the window asks for at full speed, each drawn and laid out. One run
/// is over in a tenth of a second, so there are many in a row.
record DrawnBench(int repetitions) {
  private static final String LAB = "td-q-learning";
  private static final Map<String, Object> SETTINGS =
      Map.of("world", "frozen-lake-8x8", "method", "q-learning", "episodes", 20_000L);
  private static final int IN_A_ROW = 30;
  private static final double WIDTH = 580;
  private static final double HEIGHT = 300;

  /// Million steps a second alone and drawn, and the one divided by the other.
  List<Figures> measure() throws Refusal, InterruptedException {
    Lab<?, ?> lab = Labs.load().find(LAB).orElseThrow();
    var alone = new ArrayList<Double>();
    var drawn = new ArrayList<Double>();
    var kept = new ArrayList<Double>();
    for (int i = 0; i <= repetitions; i++) {
      double plain = alone(lab, i);
      double looked = drawn(lab, i);
      if (i > 0) {
        alone.add(plain);
        drawn.add(looked);
        kept.add(looked / plain);
      }
    }
    return List.of(
        new Figures("alone", alone), new Figures("drawn", drawn), new Figures("kept", kept));
  }

  private static Run<?, ?> begun(Lab<?, ?> lab, long seed, Fits fits)
      throws Refusal, InterruptedException {
    Experiment experiment = Experiment.of(LAB, Map.of()).withSeed(seed);
    var settings = experiment.settings().withAll(new Settings(SETTINGS));
    return Opening.run(
        lab,
        experiment.with(settings),
        ref -> {
          throw new IllegalStateException("the lab asks for no material, not for " + ref);
        },
        fits,
        new Cancel());
  }

  /// Million steps a second.
  private static double alone(Lab<?, ?> lab, long seed) throws Refusal, InterruptedException {
    long steps = 0;
    long began = System.nanoTime();
    for (int i = 0; i < IN_A_ROW; i++) {
      try (var fits = new Fits()) {
        Run<?, ?> run = begun(lab, seed + i, fits);
        run.go(Goal.END);
        steps += run.tick();
      }
    }
    return steps * 1e3 / (System.nanoTime() - began);
  }

  private static double drawn(Lab<?, ?> lab, long seed) throws Refusal, InterruptedException {
    var gait = new Gait();
    long steps = 0;
    long began = System.nanoTime();
    for (int i = 0; i < IN_A_ROW; i++) {
      try (var fits = new Fits()) {
        Run<?, ?> run = begun(lab, seed + i, fits);
        while (!run.finished()) {
          long asked = System.nanoTime();
          run.forward(gait.steps());
          for (Figure figure : run.draw(false).figures().values()) {
            Sketch.of(figure, WIDTH, HEIGHT, 1);
          }
          gait.took((System.nanoTime() - asked) / 1e9);
        }
        steps += run.tick();
      }
    }
    return steps * 1e3 / (System.nanoTime() - began);
  }
}
