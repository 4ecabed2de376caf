package dev.praxis.rollout.watch;

/// What can raise an alarm.
public enum Signal {
  BURN_FAST,
  BURN_SLOW,
  BURN_TICKET,
  LATENCY,
  LOAD,
  NULLS,
  MISSING,
  DRIFT,
  SCORES,
  REPEATED,
  ACCURACY,
  LABELS,
  MEMORY
}
