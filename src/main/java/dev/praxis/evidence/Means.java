package dev.praxis.evidence;

import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.progress.Machine;

/// What answers are graded and runs made with.
///
/// @param source opens tables; a file from anywhere decides which, so it should open no more than
///     the catalogue
/// @param version of Praxis
/// @param runs how many runs are made for one learner, and as many again for questions
public record Means(Labs labs, MaterialSource source, String version, int runs) {
  Reruns reruns() {
    return new Reruns(labs, source, runs);
  }

  Machine here() {
    return new Machine(
        version, System.getProperty("os.arch", ""), System.getProperty("os.name", ""), "");
  }
}
