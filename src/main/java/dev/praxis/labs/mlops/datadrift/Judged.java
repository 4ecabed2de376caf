package dev.praxis.labs.mlops.datadrift;

import dev.praxis.stream.shift.Correction;
import dev.praxis.stream.shift.Finding;
import dev.praxis.stream.shift.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What all tests found in one window.
///
/// @param window counted from 1
/// @param findings by column, in the order of the columns
/// @param joint the classifier on all columns at once, where there are rows enough
/// @param skipped columns that cannot be compared, with the key of the reason
record Judged(
    int window,
    Map<String, List<Finding>> findings,
    Optional<Finding> joint,
    Map<String, String> skipped) {
  /// The finding of one test on one column.
  Optional<Finding> of(String column, Method method) {
    return findings.getOrDefault(column, List.of()).stream()
        .filter(finding -> finding.method() == method)
        .findFirst();
  }

  /// The p values of one test, corrected over the columns it was done on.
  Map<String, Double> adjusted(Method method, Correction correction) {
    return corrected(
        findings.keySet().stream()
            .flatMap(column -> of(column, method).map(found -> Map.entry(column, found)).stream())
            .toList(),
        correction);
  }

  /// The p values of the test that fits each column best: KS for numbers, chi-square for labels.
  Map<String, Double> leading(Correction correction) {
    return corrected(
        findings.entrySet().stream()
            .map(one -> Map.entry(one.getKey(), one.getValue().getFirst()))
            .toList(),
        correction);
  }

  private static Map<String, Double> corrected(
      List<Map.Entry<String, Finding>> found, Correction correction) {
    double[] p =
        correction.adjusted(found.stream().mapToDouble(one -> one.getValue().p()).toArray());
    var adjusted = new LinkedHashMap<String, Double>();
    for (int i = 0; i < p.length; i++) {
      adjusted.put(found.get(i).getKey(), p[i]);
    }
    return adjusted;
  }

  /// The columns convicted.
  List<String> found(ShiftConfig config) {
    return leading(config.correction()).entrySet().stream()
        .filter(one -> one.getValue() < config.alpha())
        .map(Map.Entry::getKey)
        .toList();
  }
}
