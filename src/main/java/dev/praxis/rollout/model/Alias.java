package dev.praxis.rollout.model;

/// What a version is for at the moment.
public enum Alias {
  CHAMPION,
  CHALLENGER,
  RESERVE,
  ARCHIVED
}
