package dev.praxis.labs.supervised.tree;

import dev.praxis.lab.Estimate;
import dev.praxis.lab.View;
import dev.praxis.statistics.Bootstrap;
import dev.praxis.statistics.Confusion;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How good the shown tree is, on each part of the rows. A part without rows has no score.
final class TreeScores {
  private static final double CONFIDENCE = 0.95;
  private static final int RESAMPLES = 1_000;
  private final TreeState state;
  private final Node shown;

  TreeScores(TreeState state, Node shown) {
    this.state = state;
    this.shown = shown;
  }

  Map<String, Estimate> all(View view) throws InterruptedException {
    int[] validation = state.sample().split().validation();
    int[] test = state.sample().split().test();
    var scores = new LinkedHashMap<String, Estimate>();
    int trained = state.sample().split().train().length;
    scores.put("train_accuracy", Estimate.exact(train().accuracy(), trained, "train"));
    if (validation.length > 0) {
      scores.put("validation_accuracy", share(validation(), "validation"));
      recalls(scores);
    }
    if (validation.length > 0 && !view.draft()) {
      view.progress().report(0.6);
      scores.put("f1", macroF1(validation, "validation"));
    }
    scores.put("leaves", Estimate.exact(shown.leaves(), trained, "train"));
    if (state.testOpen() && test.length > 0) {
      scores.put("test_accuracy", share(on(test), "test"));
      if (!view.draft()) {
        view.progress().report(0.8);
        scores.put("test_f1", macroF1(test, "test"));
      }
    }
    return scores;
  }

  Confusion train() {
    return on(state.sample().split().train());
  }

  Confusion validation() {
    return on(state.sample().split().validation());
  }

  private Confusion on(int[] part) {
    Sample sample = state.sample();
    return Confusion.of(sample.codesOf(part), predicted(part), sample.classes());
  }

  private int[] predicted(int[] part) {
    return Arrays.stream(part)
        .map(i -> shown.leafAt(state.sample().values()[i]).majority())
        .toArray();
  }

  private static Estimate share(Confusion confusion, String on) {
    return share(confusion.correct(), confusion.rows(), on);
  }

  private static Estimate share(int right, int rows, String on) {
    Interval interval = Wilson.interval(right, rows, CONFIDENCE);
    double value = (double) right / rows;
    return Estimate.between(value, interval.low(), interval.high(), rows, "wilson", on);
  }

  private void recalls(Map<String, Estimate> scores) {
    Confusion confusion = validation();
    List<String> ids = ids(state.sample().classes());
    for (int c = 0; c < ids.size(); c++) {
      int rows = Arrays.stream(confusion.counts()[c]).sum();
      if (rows > 0) {
        scores.put("recall_" + ids.get(c), share(confusion.count(c, c), rows, "validation"));
      }
    }
  }

  /// Class names in small letters, digits and underscores; equal ones are numbered.
  static List<String> ids(List<String> classes) {
    Set<String> taken = new HashSet<>();
    return classes.stream()
        .map(
            name -> {
              String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
              String base = plain.equals("_") || plain.isEmpty() ? "class" : plain;
              String id = base;
              for (int i = 2; !taken.add(id); i++) {
                id = base + "_" + i;
              }
              return id;
            })
        .toList();
  }

  private Estimate macroF1(int[] part, String on) {
    int[] truth = state.sample().codesOf(part);
    int[] predicted = predicted(part);
    List<String> classes = state.sample().classes();
    double value = Confusion.of(truth, predicted, classes).macroF1();
    Interval interval =
        Bootstrap.percentile(
            part.length,
            RESAMPLES,
            CONFIDENCE,
            state.seed(),
            drawn -> Confusion.of(at(truth, drawn), at(predicted, drawn), classes).macroF1());
    // when every resample gives the same, the resamples know nothing of what was not seen
    return interval.known() && interval.width() > 0
        ? Estimate.between(value, interval.low(), interval.high(), part.length, "bootstrap", on)
        : Estimate.plain(value, part.length, on);
  }

  private static int[] at(int[] values, int[] places) {
    return Arrays.stream(places).map(place -> values[place]).toArray();
  }
}
