package dev.praxis.rl.method;

/// What all methods are told.
///
/// @param alpha step size; above 1 learning may diverge, which is allowed and said
/// @param epsilon how often to take any action instead of a best one, 0 to 1
/// @param gamma discount, 0 to 1
/// @param initial value of every action at the beginning; 0 where episodes have ended
public record Rates(Schedule alpha, Schedule epsilon, double gamma, double initial) {
  public Rates {
    if (!(gamma >= 0 && gamma <= 1) || !Double.isFinite(initial)) {
      throw new IllegalArgumentException("gamma " + gamma + ", initial value " + initial);
    }
  }

  /// Rates that stay as they are, with initial values of 0.
  public static Rates constant(double alpha, double epsilon, double gamma) {
    return new Rates(new Schedule.Constant(alpha), new Schedule.Constant(epsilon), gamma, 0);
  }
}
