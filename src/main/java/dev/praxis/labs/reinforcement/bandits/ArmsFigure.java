package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.rl.bandit.Player;
import dev.praxis.rl.bandit.Pull;
import dev.praxis.statistics.Interval;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The arms of the shown task: what the method believes of each beside what is true.
final class ArmsFigure {
  /// The names of the axes, by which hands move an arm.
  static final String ARM = "arm";

  static final String REWARD = "reward";
  private static final double CONFIDENCE = 0.95;
  private static final double TRUTH = -0.16;
  private static final double ESTIMATE = 0.08;
  private static final double SCORE = 0.28;
  private static final double REACH = 2;
  private final Words words;
  private final BanditsConfig config;
  private final BanditsState state;
  private final Player player;

  ArmsFigure(Words words, BanditsConfig config, BanditsState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.player = state.player();
  }

  /// The groups points fall into, which give them colour and shape.
  private List<String> groups() {
    return List.of(
        words.say("group.estimate"),
        words.say("group.truth"),
        words.say("group.reward"),
        words.say("judged." + scored()));
  }

  /// What the method chooses by, beside estimates.
  private String scored() {
    return switch (config.method()) {
      case UCB -> "bound";
      case THOMPSON -> "draw";
      case GRADIENT -> "chance";
      case GREEDY, EPSILON_GREEDY, DECAYING, OPTIMISTIC -> "estimate";
    };
  }

  Plane drawn() {
    var layers = new ArrayList<Layer>();
    whiskers(layers);
    if (config.truth()) {
      Optional<String> handle =
          config.chosen() ? Optional.of(BanditsSpec.MEAN) : Optional.<String>empty();
      layers.add(all("truth", TRUTH, 1, player::truth, handle));
    }
    layers.add(all("estimate", ESTIMATE, 0, player::estimate, Optional.empty()));
    player.latest().ifPresent(pull -> latest(pull, layers));
    return new Plane(words.say("slot.arms"), note(), across(), up(), Optional.empty(), layers);
  }

  private Axis across() {
    List<Axis.Tick> ticks =
        IntStream.rangeClosed(1, player.arms())
            .mapToObj(arm -> new Axis.Tick(arm, Integer.toString(arm)))
            .toList();
    return new Axis(ARM, "", 0.4, player.arms() + 0.6, ticks);
  }

  /// Holds nearly all rewards, and all estimates, but not the first wide intervals.
  private Axis up() {
    double reach = config.coins() ? 0.03 : REACH;
    double[] held =
        IntStream.range(0, player.arms())
            .boxed()
            .flatMapToDouble(
                arm ->
                    Arrays.stream(
                        new double[] {
                          player.truth(arm) - reach,
                          player.truth(arm) + reach,
                          player.estimate(arm),
                          config.coins() ? arm % 2 : 0
                        }))
            .toArray();
    return Axis.around(REWARD, "", held);
  }

  private Points all(
      String key, double beside, int group, IntToDoubleFunction value, Optional<String> handle) {
    int n = player.arms();
    int[] all = new int[n];
    Arrays.fill(all, group);
    return new Points(
        words.say("group." + key),
        Dot.OBSERVATION,
        IntStream.range(0, n).mapToDouble(arm -> arm + 1 + beside).toArray(),
        IntStream.range(0, n).mapToDouble(value).toArray(),
        all,
        shown(),
        handle);
  }

  /// Of the legend, what is to be seen.
  private List<String> shown() {
    return groups().subList(0, scores() ? 4 : 3);
  }

  /// Whether there are scores on the axis of rewards beside the estimates.
  private boolean scores() {
    return player.time() > 0
        && (config.method() == Method.UCB || config.method() == Method.THOMPSON);
  }

  private void whiskers(List<Layer> layers) {
    for (int arm = 0; arm < player.arms(); arm++) {
      Interval interval = player.interval(arm, CONFIDENCE);
      if (interval.known()) {
        double[] x = {arm + 1 + ESTIMATE, arm + 1 + ESTIMATE};
        layers.add(
            new Path(
                words.say("interval", "arm", arm + 1),
                0,
                false,
                x,
                new double[] {interval.low(), interval.high()}));
      }
    }
  }

  private void latest(Pull pull, List<Layer> layers) {
    layers.add(
        new Points(
            words.say("group.reward"),
            Dot.OBSERVATION,
            new double[] {pull.arm() + 1 + ESTIMATE},
            new double[] {pull.reward()},
            new int[] {2},
            shown(),
            Optional.empty()));
    if (scores()) {
      int[] known =
          IntStream.range(0, player.arms())
              .filter(arm -> Double.isFinite(player.score(arm)))
              .toArray();
      int[] group = new int[known.length];
      Arrays.fill(group, 3);
      layers.add(
          new Points(
              words.say("judged." + scored()),
              Dot.OBSERVATION,
              Arrays.stream(known).mapToDouble(arm -> arm + 1 + SCORE).toArray(),
              Arrays.stream(known).mapToDouble(player::score).toArray(),
              group,
              shown(),
              Optional.empty()));
    }
  }

  private String note() {
    if (player.time() == 0) {
      return words.say(config.chosen() ? "arms.note.set" : "arms.note.start");
    }
    return words.say(state.bed().drift() > 0 ? "arms.note.drift" : "arms.note");
  }
}
