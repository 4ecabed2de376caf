package dev.praxis.rollout.pattern;

import java.util.List;

/// How a new version gets its traffic.
public enum Pattern {
  /// It scores copies of the traffic and decides nothing, then takes over.
  SHADOW(List.of(new Stage(0, 24), new Stage(1, 0))),
  /// It decides ever larger shares, with a verdict between them.
  CANARY(
      List.of(
          new Stage(0.01, 3),
          new Stage(0.05, 3),
          new Stage(0.25, 3),
          new Stage(0.5, 3),
          new Stage(1, 0))),
  /// A second set of servers stands ready; one switch moves everything, and back.
  BLUE_GREEN(List.of(new Stage(1, 0))),
  /// Half and half until as many have been seen as were planned.
  AB(List.of(new Stage(0.5, 24), new Stage(1, 0)));

  private final List<Stage> stages;

  Pattern(List<Stage> stages) {
    this.stages = stages;
  }

  /// A part of a release.
  ///
  /// @param share of the traffic the new version decides
  /// @param hours until the next stage is due
  public record Stage(double share, int hours) {}

  public List<Stage> stages() {
    return stages;
  }

  /// Servers that are paid for each that answers, while a release is on its way.
  public int sets() {
    return this == SHADOW || this == BLUE_GREEN ? 2 : 1;
  }
}
