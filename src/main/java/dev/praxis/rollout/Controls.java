package dev.praxis.rollout;

import dev.praxis.rollout.pattern.Degree;

/// What can be turned while the deployment runs.
///
/// @param rule whether rules act, or only people
/// @param people who decide claims, where the degree asks them
/// @param strictness of the thresholds, 1 as they are
/// @param floor accuracy below which an alarm is raised
/// @param level of the judge
/// @param probes queries an hour of somebody who asks to learn the answers
/// @param limited whether one caller gets at most 60 answers an hour
/// @param room requests that may wait; more are turned away at once
public record Controls(
    boolean rule,
    Degree degree,
    int people,
    double strictness,
    double floor,
    double level,
    int probes,
    boolean limited,
    int room) {
  /// Answers an hour that one caller gets where there is a limit.
  public static final int LIMIT = 60;

  /// Queries of the prober that are answered in a tick.
  public int answeredProbes() {
    return (limited ? Math.min(LIMIT, probes) : probes) / 12;
  }
}
