package dev.praxis.stream.shift;

import java.util.List;

/// What a comparison found.
///
/// @param n values in the reference; of the classifier, rows of it held out
/// @param m values in the current window; of the classifier, rows of it held out
/// @param effect a size that does not grow with n: D for KS, Cramér's V, PSI itself, Wasserstein in
/// standard deviations of
///     the reference, Jensen–Shannon divergence in bits, 2 × accuracy − 1 for the classifier
/// @param p probability of a statistic this large without drift
public record Finding(
    Method method, double statistic, int n, int m, double effect, double p, List<Note> notes) {
  public Finding {
    notes = List.copyOf(notes);
  }
}
