package dev.praxis.rollout;

/// A query of somebody who asks to learn the answers, and the answer.
record Probe(double[] x, boolean accepted) {}
