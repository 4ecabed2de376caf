package dev.praxis.serve;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Predictor;

/// What a service serves: a model, and the run it comes from.
///
/// @param lab the versioned id, as `k-means@1`
/// @param experiment what the model follows from
public record ServedModel(String lab, Experiment experiment, Predictor predictor) {}
