package dev.praxis.cli;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Materials;

/// An experiment that has been understood, with its materials read.
record Request(Lab<?, ?> lab, Experiment experiment, Materials materials, Goal goal) {
  Request with(Experiment changed) {
    return new Request(lab, changed, materials, goal);
  }
}
