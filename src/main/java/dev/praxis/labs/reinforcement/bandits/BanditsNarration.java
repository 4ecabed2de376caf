package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.Narration;
import dev.praxis.rl.bandit.Player;
import dev.praxis.rl.bandit.Pull;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Optional;

/// The latest pull in words and as a formula.
final class BanditsNarration {
  /// The lines of the snippet that learn from a reward.
  static final String ESTIMATE = "Q[a] += step * (reward - Q[a]);";

  static final String PREFERENCE = "H[b] += push * ((b == a ? 1 : 0) - pi[b]);";
  private final Words words;
  private final BanditsConfig config;
  private final BanditsState state;
  private final Player player;

  BanditsNarration(Words words, BanditsConfig config, BanditsState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.player = state.player();
  }

  Narration told() {
    var sentences = new ArrayList<String>();
    Optional<Pull> latest = player.latest();
    sentences.add(latest.map(this::pulled).orElseGet(this::start));
    if (player.time() >= config.steps()) {
      sentences.add(
          words.say(
              "said.end",
              "steps",
              config.steps(),
              "share",
              percent((double) player.optimal() / player.time()),
              "regret",
              Numbers.shown(player.regret())));
    }
    if (state.duel().pulls() > 0) {
      sentences.add(duel());
    }
    if (player.arms() == 1) {
      sentences.add(words.say("said.one-arm"));
    } else if (Bests.none(player)) {
      sentences.add(words.say("said.equal"));
    }
    return new Narration(
        String.join(" ", sentences),
        latest.map(this::formula),
        latest.map(pull -> config.method() == Method.GRADIENT ? PREFERENCE : ESTIMATE));
  }

  private String start() {
    return words.say("said.start", "arms", player.arms(), "method", config.method().option);
  }

  private String pulled(Pull pull) {
    return words.say(
            "said.pull",
            "time",
            pull.time(),
            "arm",
            pull.arm() + 1,
            "why",
            why(pull),
            "reward",
            Numbers.shown(pull.reward()))
        + " "
        + words.say(
            "said.learned",
            "old",
            Numbers.shown(pull.oldEstimate()),
            "new",
            Numbers.shown(pull.newEstimate()));
  }

  private String why(Pull pull) {
    if (pull.explored()) {
      return words.say("why.explored");
    }
    String score = Numbers.shown(pull.score());
    return switch (config.method()) {
      case GREEDY, OPTIMISTIC, EPSILON_GREEDY, DECAYING -> words.say("why.greedy", "score", score);
      case UCB ->
          Double.isFinite(pull.score())
              ? words.say("why.ucb", "score", score)
              : words.say("why.untried");
      case GRADIENT -> words.say("why.gradient", "chance", percent(pull.score()));
      case THOMPSON -> words.say("why.thompson", "score", score);
    };
  }

  private String duel() {
    Duel duel = state.duel();
    int last = duel.pulls() - 1;
    int theirs = duel.method().latest().map(Pull::arm).orElse(0);
    return words.say(
        "said.duel",
        "pulls",
        duel.pulls(),
        "arm",
        duel.arms()[last] + 1,
        "reward",
        Numbers.shown(duel.yours()[last]),
        "method",
        config.method().option,
        "other",
        theirs + 1,
        "got",
        Numbers.shown(duel.theirs()[last]));
  }

  /// Q ← Q + α (R − Q) with this pull's numbers; of a gradient H ← H + α (R − R̄)(1 − π).
  private String formula(Pull pull) {
    if (config.method() == Method.GRADIENT) {
      double baseline = baseline(pull);
      double change = config.tuning().alpha() * (pull.reward() - baseline) * (1 - pull.score());
      return "H_{%s} \\leftarrow H_{%s} + %s \\, (%s - %s)(1 - %s) = H_{%s} %s"
          .formatted(
              pull.arm() + 1,
              pull.arm() + 1,
              tex(config.tuning().alpha()),
              tex(pull.reward()),
              bracketed(baseline),
              tex(pull.score()),
              pull.arm() + 1,
              change < 0 ? "- " + tex(-change) : "+ " + tex(change));
    }
    return "Q_{%s} \\leftarrow %s + %s \\, (%s - %s) = %s"
        .formatted(
            pull.arm() + 1,
            tex(pull.oldEstimate()),
            step(pull),
            tex(pull.reward()),
            bracketed(pull.oldEstimate()),
            tex(pull.newEstimate()));
  }

  /// What the reward was compared with: the mean of all before it, at first itself.
  private double baseline(Pull pull) {
    if (!config.tuning().baseline()) {
      return 0;
    }
    return pull.time() == 1 ? pull.reward() : (player.total() - pull.reward()) / (pull.time() - 1);
  }

  private String step(Pull pull) {
    return config.constant(config.method())
        ? tex(pull.step())
        : "\\frac{1}{%s}".formatted(player.count(pull.arm()));
  }

  private static String bracketed(double value) {
    return value < 0 ? "(" + tex(value) + ")" : tex(value);
  }

  private static String percent(double share) {
    return Numbers.shown(100 * share) + " %";
  }

  private static String tex(double value) {
    String shown = Numbers.shown(value).replace('−', '-');
    int exponent = shown.indexOf('e');
    return exponent < 0
        ? shown
        : shown.substring(0, exponent) + " \\cdot 10^{" + shown.substring(exponent + 1) + "}";
  }
}
