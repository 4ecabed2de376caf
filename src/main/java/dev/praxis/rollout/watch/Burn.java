package dev.praxis.rollout.watch;

/// How fast the error budget is used up: the share of bad requests over a window, as a multiple of
/// the share the objective allows. An alarm needs a long window, so that it means something, and a
/// short one, so that it ends soon after the trouble.
///
/// Source: Beyer and others (2018), The Site Reliability Workbook, chapter 5, Alerting on SLOs,
/// table 5-8: for a budget of 30 days, 14.4 over 1 h and 5 min and 6 over 6 h and 30 min page, 1
/// over 3 d and 6 h writes a ticket.
///
/// @param factor the burn rate from which it rings
/// @param longTicks the long window in ticks of five minutes
/// @param shortTicks the short window
public record Burn(double factor, int longTicks, int shortTicks) {
  /// The share of requests that shall be good.
  public static final double OBJECTIVE = 0.99;

  public static final Burn FAST = new Burn(14.4, 12, 1);
  public static final Burn SLOW = new Burn(6, 72, 6);
  public static final Burn TICKET = new Burn(1, 864, 72);

  /// The burn rate over the newest ticks; 0 without requests.
  public static double rate(Trail<Reading> readings, int ticks) {
    double asked = 0;
    double bad = 0;
    for (Reading one : readings.last(ticks)) {
      asked += one.asked();
      bad += one.bad();
    }
    return asked == 0 ? 0 : bad / asked / (1 - OBJECTIVE);
  }

  /// The lower of the two windows' rates, as a multiple of the factor: at 1 it rings.
  public double reach(Trail<Reading> readings) {
    double recent = rate(readings, shortTicks);
    return recent == 0 ? 0 : Math.min(rate(readings, longTicks), recent) / factor;
  }
}
