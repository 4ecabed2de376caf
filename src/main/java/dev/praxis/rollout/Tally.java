package dev.praxis.rollout;

import java.util.OptionalLong;

/// What an incident has cost so far.
///
/// @param asked customers since it began
/// @param harmed those of them who were worse off than with a healthy champion
/// @param detected the tick at which somebody, or a rule, first looked into it
/// @param contained since which tick it has been contained without a break
/// @param lostAt the tick at which more had been harmed than is bearable
/// @param acts of people and rules since it began
/// @param falseAlarms alarms that rang while nothing was wrong
/// @param trueAlarms the others
/// @param cost euros since the start
public record Tally(
    int asked,
    int harmed,
    OptionalLong detected,
    OptionalLong contained,
    OptionalLong lostAt,
    int acts,
    int falseAlarms,
    int trueAlarms,
    double cost) {
  static final Tally NONE =
      new Tally(0, 0, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), 0, 0, 0, 0);

  /// Looked into at a tick, unless it was before.
  Tally detectedAt(long tick) {
    OptionalLong first = detected.isPresent() ? detected : OptionalLong.of(tick);
    return new Tally(asked, harmed, first, contained, lostAt, acts, falseAlarms, trueAlarms, cost);
  }

  Tally acted() {
    return new Tally(
        asked, harmed, detected, contained, lostAt, acts + 1, falseAlarms, trueAlarms, cost);
  }

  Tally rang(boolean truly) {
    return new Tally(
        asked,
        harmed,
        detected,
        contained,
        lostAt,
        acts,
        falseAlarms + (truly ? 0 : 1),
        trueAlarms + (truly ? 1 : 0),
        cost);
  }

  Tally paid(double euros) {
    return new Tally(
        asked, harmed, detected, contained, lostAt, acts, falseAlarms, trueAlarms, cost + euros);
  }

  /// Contained or not from a tick on.
  Tally held(long tick, boolean held) {
    OptionalLong since =
        !held ? OptionalLong.empty() : contained.isPresent() ? contained : OptionalLong.of(tick);
    return new Tally(asked, harmed, detected, since, lostAt, acts, falseAlarms, trueAlarms, cost);
  }

  /// A tick of the incident.
  Tally suffered(long tick, int more, int hurt, double bearable) {
    int all = harmed + hurt;
    OptionalLong lost = lostAt.isEmpty() && all > bearable ? OptionalLong.of(tick) : lostAt;
    return new Tally(
        asked + more, all, detected, contained, lost, acts, falseAlarms, trueAlarms, cost);
  }
}
