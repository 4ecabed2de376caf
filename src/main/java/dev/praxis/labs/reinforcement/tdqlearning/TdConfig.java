package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.lab.Settings;
import dev.praxis.rl.method.Rates;
import dev.praxis.rl.method.Schedule;
import java.util.Optional;

/// The typed settings of the lab.
///
/// @param pace how rates change with time
/// @param cell the cell looked into; below 0 the one just updated
/// @param back how many steps before its end the episode is shown
record TdConfig(
    Ground ground,
    Kind kind,
    Optional<Kind> rival,
    double alpha,
    double gamma,
    double epsilon,
    Pace pace,
    int n,
    double lambda,
    int planning,
    double initial,
    int episodes,
    int seeds,
    int cell,
    int back,
    Show show,
    String brush) {
  /// Where it plays.
  record Ground(String world, boolean slippery, int rows, int columns) {}

  /// What the numbers in the cells are.
  enum Show {
    VALUES,
    ACTIONS,
    VISITS,
    TRACES
  }

  /// Which rates change with time.
  enum Pace {
    CONSTANT,
    EPSILON,
    ALPHA,
    BOTH
  }

  static TdConfig of(Settings settings) {
    String rival = settings.text("rival");
    return new TdConfig(
        new Ground(
            settings.text("world"),
            settings.on("slippery"),
            settings.whole("rows"),
            settings.whole("columns")),
        Kind.of(settings.text("method")),
        rival.equals(TdSpec.NONE) ? Optional.empty() : Optional.of(Kind.of(rival)),
        settings.real("alpha"),
        settings.real("gamma"),
        settings.real("epsilon"),
        Pace.values()[TdSpec.PACES.indexOf(settings.text("schedule"))],
        settings.whole("n"),
        settings.real("lambda"),
        settings.whole("planning"),
        settings.real("initial"),
        settings.whole("episodes"),
        settings.whole("seeds"),
        settings.whole("cell"),
        settings.whole("episode"),
        Show.values()[TdSpec.SHOWS.indexOf(settings.text("show"))],
        settings.text("brush"));
  }

  boolean alphaFalls() {
    return pace == Pace.ALPHA || pace == Pace.BOTH;
  }

  boolean epsilonFalls() {
    return pace == Pace.EPSILON || pace == Pace.BOTH;
  }

  /// The episodes over which a falling ε comes down to 0.
  long fallsOver() {
    return Math.max(1, episodes * 3L / 4);
  }

  Rates rates() {
    Schedule step = alphaFalls() ? new Schedule.Inverse(1) : new Schedule.Constant(alpha);
    Schedule explore =
        epsilonFalls()
            ? new Schedule.Linear(epsilon, 0, fallsOver())
            : new Schedule.Constant(epsilon);
    return new Rates(step, explore, gamma, initial);
  }
}
