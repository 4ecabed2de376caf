package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.lab.View;
import dev.praxis.rl.curve.Band;
import dev.praxis.rl.method.Agent;
import dev.praxis.rl.method.EpisodeLog;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How it went, episode by episode or sweep by sweep; over several seeds as bands.
final class CurveFigure {
  private static final int POINTS = 60;
  private static final int RESAMPLES = 300;
  private static final double CONFIDENCE = 0.95;

  /// Transitions all seeds of a band may take together.
  private static final long BUDGET = 2_000_000;

  private final Words words;

  CurveFigure(Words words) {
    this.words = words;
  }

  Lines of(TdConfig config, TdState state, View view) throws InterruptedException {
    if (state.main() instanceof Mind.Learning learning) {
      return learned(config, state, learning, view);
    }
    return planned((Mind.Planning) state.main());
  }

  private Lines planned(Mind.Planning mind) {
    double[] y = mind.trace();
    double[] thin = Band.thinned(y, 200);
    int width = thin.length == 0 ? 1 : (y.length + thin.length - 1) / thin.length;
    double[] x = IntStream.range(0, thin.length).mapToDouble(i -> i * width + 1).toArray();
    var line = new Line(words.say("curve.start"), 0, false, y.length < 30, x, thin);
    return lines("curve.sweeps", "curve.start", words.say("curve.planned"), List.of(line));
  }

  private Lines lines(String across, String up, String note, List<Line> lines) {
    double[] x = lines.stream().flatMapToDouble(line -> Arrays.stream(line.x())).toArray();
    double[] y = lines.stream().flatMapToDouble(Line::values).toArray();
    double last = Arrays.stream(x).max().orElse(1);
    return new Lines(
        words.say("slot.curve"),
        note,
        new Axis(words.say(across), "", 0, Math.max(2, last)),
        Axis.around(words.say(up), "", y),
        lines,
        Double.NaN);
  }

  private Lines learned(TdConfig config, TdState state, Mind.Learning main, View view)
      throws InterruptedException {
    boolean bands = config.seeds() > 1 && !view.draft() && main.agent().episodes() > 0;
    var lines = new ArrayList<Line>();
    boolean shorter = false;
    if (bands) {
      shorter = band(config, state, new Runner(config.kind(), 0, main), view, lines);
    } else {
      lines.add(own(config.kind(), 0, main.agent().log()));
    }
    if (state.rival().isPresent() && state.rival().get() instanceof Mind.Learning other) {
      Kind kind = config.rival().orElseThrow();
      if (bands && other.agent().episodes() > 0) {
        shorter |= band(config, state, new Runner(kind, 1, other), view, lines);
      } else {
        lines.add(own(kind, 1, other.agent().log()));
      }
    }
    String note =
        main.agent().episodes() == 0
            ? words.say("curve.none")
            : bands ? words.say("curve.bands", "seeds", config.seeds()) : words.say("curve.own");
    return lines(
        "curve.episodes",
        "curve.return",
        shorter ? note + " " + words.say("curve.shorter") : note,
        lines);
  }

  private Line own(Kind kind, int series, EpisodeLog log) {
    double[] thin = Band.thinned(returns(log), POINTS);
    return new Line(name(kind), series, false, log.episodes() < 30, x(log, thin.length), thin);
  }

  private String name(Kind kind) {
    return words.say("knob.method.option." + kind.option());
  }

  private static double[] returns(EpisodeLog log) {
    return IntStream.range(0, log.bins()).mapToDouble(log::meanReturn).toArray();
  }

  /// Each point stands in the middle of the episodes it is the mean of.
  private static double[] x(EpisodeLog log, int points) {
    int bins = log.bins();
    double width = Math.max(1, (bins + POINTS - 1) / POINTS) * (double) log.width();
    double most = log.episodes();
    return IntStream.range(0, points)
        .mapToDouble(i -> (i * width + Math.min(most, (i + 1) * width) + 1) / 2)
        .toArray();
  }

  /// A method to be run from other seeds, as many episodes as `mind` has had.
  private record Runner(Kind kind, int series, Mind.Learning mind) {}

  /// Adds a line inside its band.
  ///
  /// @return whether the seeds could not all be followed as far as the run itself
  private boolean band(TdConfig config, TdState state, Runner runner, View view, List<Line> lines)
      throws InterruptedException {
    long wanted = runner.mind().agent().episodes();
    var agents = new ArrayList<Agent>();
    long share = BUDGET / config.seeds() / (lines.isEmpty() ? 1 : 2);
    for (int i = 0; i < config.seeds(); i++) {
      view.progress().report((double) i / config.seeds());
      Agent agent =
          Agent.of(
              runner.kind().method(config),
              config.rates(),
              state.place().world(),
              state.seed() + i);
      while (agent.episodes() < wanted && agent.transitions() < share && !agent.diverging()) {
        agent.runEpisode(share - agent.transitions());
      }
      agents.add(agent);
    }
    long common = agents.stream().mapToLong(Agent::episodes).min().orElse(0);
    List<double[]> curves = new ArrayList<>();
    for (Agent agent : agents) {
      double[] all = returns(agent.log());
      int bins = (int) Math.min(all.length, common / agent.log().width());
      curves.add(Band.thinned(Arrays.copyOf(all, bins), POINTS));
    }
    Band band = Band.of(curves, RESAMPLES, CONFIDENCE, state.seed());
    int n = band.points().size();
    double width = (double) common / Math.max(1, n);
    double[] x = IntStream.range(0, n).mapToDouble(i -> (i + 0.5) * width + 0.5).toArray();
    double[] middle = each(band, Band.Point::middle);
    lines.add(
        new Line(name(runner.kind()), runner.series(), false, false, x, middle)
            .within(
                each(band, point -> point.interval().low()),
                each(band, point -> point.interval().high())));
    return common < wanted;
  }

  private static double[] each(Band band, ToDoubleFunction<Band.Point> of) {
    return band.points().stream().mapToDouble(of).toArray();
  }
}
