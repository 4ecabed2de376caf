package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.lab.SnippetData;
import dev.praxis.rl.Layout;
import dev.praxis.rl.Rng;
import dev.praxis.rl.world.GridMap;
import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The Java of one experiment: plain arrays, the world included, with the random numbers of the
/// lab's own agents. Where cells were painted on the way it begins afresh in the world as it is
/// now,
/// and says so.
final class TdSnippet {
  private TdSnippet() {}

  /// The line in which a method learns.
  static String line(Kind kind) {
    return switch (kind) {
      case VALUE_ITERATION -> "// the best action, worked out from the old values";
      case POLICY_ITERATION -> "// the policy's own actions";
      case POLICY_EVALUATION -> "// the mean over all actions";
      case Q_LEARNING -> "// toward the best action of the next state";
      case SARSA -> "// toward the action that is really taken next";
      case EXPECTED_SARSA -> "// toward the expectation over the next actions";
      case DOUBLE_Q -> "// my best action, valued by the other table";
      case N_STEP_SARSA -> "// toward n rewards and the value after them";
      case SARSA_LAMBDA -> "// every pair learns from this step, by its trace";
      case DYNA_Q -> "// from a real step or a remembered one";
    };
  }

  static String of(TdConfig config, TdState state) {
    String remark =
        state.place().painted() > 0 && begun(state)
            ? "// Cells were painted on the way: this begins afresh in the world as it is now.\n"
            : "";
    return remark
        + part("snippet")
            .replace("{{world}}", world(state.place()).strip())
            .replace("{{method}}", method(config, state).strip())
            .replace("{{gamma}}", Numbers.exact(config.gamma()));
  }

  private static boolean begun(TdState state) {
    return switch (state.main()) {
      case Mind.Learning learning -> learning.agent().transitions() > 0;
      case Mind.Planning planning -> planning.trace().length > 0;
    };
  }

  private static String part(String name) {
    return SnippetData.template(TdSnippet.class, name + ".jsh");
  }

  private static String method(TdConfig config, TdState state) {
    return switch (state.main()) {
      case Mind.Planning planning ->
          part("snippet-plan")
              .replace("{{plan}}", part("plan-" + config.kind().option()))
              .replace("{{sweeps}}", Long.toString(planning.trace().length));
      case Mind.Learning learning -> learnt(config, state, learning);
    };
  }

  private static String learnt(TdConfig config, TdState state, Mind.Learning learning) {
    String alpha = config.alphaFalls() ? "1.0 / (before + 1)" : exact(config.alpha());
    String explore =
        config.epsilonFalls()
            ? "episodes >= %s ? 0 : %s + (0 - %s) * episodes / %s"
                .formatted(
                    config.fallsOver(),
                    exact(config.epsilon()),
                    exact(config.epsilon()),
                    config.fallsOver())
            : exact(config.epsilon());
    return part("snippet-learn")
        .replace("{{learn}}", part("learn-" + config.kind().option()))
        .replace("{{random}}", Long.toString(Rng.of(state.seed(), 0).state()))
        .replace("{{epsilon}}", exact(config.epsilon()))
        .replace("{{initial}}", exact(config.initial()))
        .replace("{{alpha}}", alpha)
        .replace("{{exploration}}", explore)
        .replace("{{n}}", Integer.toString(config.n()))
        .replace("{{lambda}}", exact(config.lambda()))
        .replace("{{planning}}", Integer.toString(config.planning()))
        .replace("{{transitions}}", Long.toString(learning.agent().transitions()));
  }

  private static String exact(double value) {
    return Double.toString(value);
  }

  private static String world(Place place) {
    return place
        .map()
        .map(map -> grid(map, place.world().limit()))
        .orElseGet(() -> part("snippet-taxi"));
  }

  private static String grid(GridMap map, int limit) {
    double usual = Paintbox.usual(map);
    var rewards = new ArrayList<String>();
    var winds = new ArrayList<String>();
    for (int cell = 0; cell < map.ground().size(); cell++) {
      if (map.rewards().get(cell) != usual) {
        rewards.add("reward[%s] = %s;".formatted(cell, map.rewards().get(cell)));
      }
      if (map.wind().get(cell) != 0) {
        winds.add("wind[%s] = %s;".formatted(cell, map.wind().get(cell)));
      }
    }
    return part("snippet-grid")
        .replace("{{map}}", rows(map))
        .replace("{{columns}}", Integer.toString(map.columns()))
        .replace("{{start}}", Integer.toString(map.start().orElseThrow()))
        .replace("{{usual}}", Double.toString(usual))
        .replace("{{rewards}}", lines(rewards))
        .replace("{{winds}}", lines(winds))
        .replace("{{moves}}", moves(map.directions()))
        .replace("{{limit}}", Integer.toString(limit))
        .replace("{{slip}}", slip(map.slip()));
  }

  /// One line of text a row.
  private static String rows(GridMap map) {
    var text = new StringBuilder();
    for (int cell = 0; cell < map.ground().size(); cell++) {
      boolean newRow = cell > 0 && cell % map.columns() == 0;
      text.append(newRow ? "\"\n    + \"" : "").append(map.ground().get(cell).letter());
    }
    return text.toString();
  }

  private static String lines(List<String> statements) {
    var text = new StringBuilder();
    for (int i = 0; i < statements.size(); i++) {
      text.append(statements.get(i)).append(i % 6 == 5 ? "\n" : " ");
    }
    return text.toString().strip();
  }

  private static String moves(List<Layout.Move> moves) {
    return moves.stream()
        .map(move -> "{" + move.down() + ", " + move.right() + "}")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String slip(double slip) {
    return slip == 0 ? "0" : "2.0 / 3";
  }
}
