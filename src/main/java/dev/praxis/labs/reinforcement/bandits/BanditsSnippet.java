package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.SnippetData;
import dev.praxis.rl.bandit.Bed;
import java.util.stream.Collectors;

/// The Java of one experiment, without any library.
final class BanditsSnippet {
  private BanditsSnippet() {}

  static String of(BanditsConfig config, BanditsState state) {
    Method method = config.method();
    return template("snippet")
        .replace("{{functions}}", functions(config))
        .replace("{{begin}}", begin(config))
        .replace("{{choose}}", choose(config))
        .replace("{{learn}}", learn(config))
        .replace("{{truth}}", truth(state.bed()))
        .replace("{{arms}}", Integer.toString(config.arms()))
        .replace("{{steps}}", Integer.toString(config.steps()))
        .replace("{{tasks}}", Long.toString(Curves.tasks(config)))
        .replace("{{coins}}", Boolean.toString(config.coins()))
        .replace("{{drift}}", Double.toString(config.drift()))
        .replace("{{seed}}", Long.toString(state.seed()))
        .replace("{{initial}}", Double.toString(config.initial(method)))
        .replace(
            "{{step}}",
            config.constant(method) ? Double.toString(config.tuning().alpha()) : "1.0 / N[a]")
        .replace("{{alpha}}", Double.toString(config.tuning().alpha()))
        .replace("{{prior}}", Double.toString(config.prior()))
        .replace("{{c}}", Double.toString(config.tuning().c()));
  }

  private static String template(String name) {
    return SnippetData.template(BanditsSnippet.class, name + ".jsh");
  }

  private static String truth(Bed bed) {
    return switch (bed) {
      case Bed.Test test ->
          "for (int a = 0; a < arms; a++) truth[a] = %s + %s * nature.nextGaussian();"
              .formatted(test.mean(), test.spread());
      case Bed.Coins coins ->
          "for (int a = 0; a < arms; a++) truth[a] = 1 / (1 + Math.exp(-(%s + %s * nature.nextGaussian())));"
              .formatted(coins.mean(), coins.spread());
      case Bed.Chosen chosen ->
          chosen.list().stream()
              .map(arm -> Double.toString(arm.mean()))
              .collect(Collectors.joining(", ", "truth = new double[] {", "};"));
    };
  }

  private static String functions(BanditsConfig config) {
    return switch (config.method()) {
      case GRADIENT -> template("softmax");
      case THOMPSON -> template("greatest") + (config.coins() ? template("beta") : "");
      case GREEDY, EPSILON_GREEDY, DECAYING, OPTIMISTIC, UCB -> template("greatest");
    };
  }

  private static String begin(BanditsConfig config) {
    return switch (config.method()) {
      case GRADIENT ->
          "double[] H = new double[arms];                    // preferences\n  double total = 0;";
      case THOMPSON ->
          config.coins()
              ? "double[] wins = new double[arms];"
              : "double[] M = new double[arms];                    // mean reward of each arm";
      case UCB -> "double[] bound = new double[arms];";
      case GREEDY, EPSILON_GREEDY, DECAYING, OPTIMISTIC -> "";
    };
  }

  private static String choose(BanditsConfig config) {
    double epsilon = config.tuning().epsilon();
    return switch (config.method()) {
      case GREEDY, OPTIMISTIC -> "int a = greatest(Q, random);";
      case EPSILON_GREEDY -> explore(Double.toString(epsilon), epsilon > 0);
      case DECAYING ->
          explore("%s / (1 + (t - 1) / %s)".formatted(epsilon, BanditsConfig.HALF), epsilon > 0);
      case UCB -> template("ucb");
      case GRADIENT -> "double[] pi = softmax(H);\n    int a = drawn(pi, random);";
      case THOMPSON -> template(config.coins() ? "thompson-coins" : "thompson");
    };
  }

  private static String explore(String epsilon, boolean ever) {
    return ever
        ? "int a = random.nextDouble() < %s ? any(arms, random) : greatest(Q, random);"
            .formatted(epsilon)
        : "int a = greatest(Q, random);";
  }

  private static String learn(BanditsConfig config) {
    return switch (config.method()) {
      case GRADIENT ->
          template("gradient")
              .replace(
                  "{{baseline}}",
                  config.tuning().baseline() ? "t == 1 ? reward : total / (t - 1)" : "0");
      case THOMPSON -> config.coins() ? "wins[a] += reward;" : "M[a] += (reward - M[a]) / N[a];";
      case GREEDY, EPSILON_GREEDY, DECAYING, OPTIMISTIC, UCB -> "";
    };
  }
}
