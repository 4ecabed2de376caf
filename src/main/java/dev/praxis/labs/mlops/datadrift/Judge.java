package dev.praxis.labs.mlops.datadrift;

import dev.praxis.lab.Turn;
import dev.praxis.stream.Unfit;
import dev.praxis.stream.shift.ChiSquare;
import dev.praxis.stream.shift.Classifier;
import dev.praxis.stream.shift.Counts;
import dev.praxis.stream.shift.Features;
import dev.praxis.stream.shift.Finding;
import dev.praxis.stream.shift.JensenShannon;
import dev.praxis.stream.shift.KolmogorovSmirnov;
import dev.praxis.stream.shift.Psi;
import dev.praxis.stream.shift.Sides;
import dev.praxis.stream.shift.Sides.Categories;
import dev.praxis.stream.shift.Sides.Numbers;
import dev.praxis.stream.shift.Wasserstein;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does every test that fits on every column of a window, and one on all of them.
final class Judge {
  /// Random orders for a p value: enough for the least one times sixty columns to be below 0.05.
  private static final int MIXES = 999;

  private final Stock stock;
  private final int bins;
  private final Turn turn;

  Judge(Stock stock, int bins, Turn turn) {
    this.stock = stock;
    this.bins = bins;
    this.turn = turn;
  }

  Judged judged(int window) throws InterruptedException {
    List<Sides> columns = stock.window(window);
    var findings = new LinkedHashMap<String, List<Finding>>();
    var skipped = new LinkedHashMap<String, String>();
    var compared = new ArrayList<Sides>();
    for (Sides sides : columns) {
      turn.report((double) findings.size() / (columns.size() + 1));
      Sides there = sides.present();
      try {
        if (there.n() == 0 || there.m() == 0) {
          skipped.put(sides.name(), there.n() == 0 ? "empty.reference" : "empty.current");
        } else if (there.constant()) {
          skipped.put(sides.name(), "constant");
        } else {
          findings.put(sides.name(), findings(there, window));
          compared.add(sides);
        }
      } catch (Unfit unexpected) {
        skipped.put(sides.name(), "constant");
      }
    }
    Optional<Finding> joint = compared.isEmpty() ? Optional.empty() : told(compared, window);
    return new Judged(window, findings, joint, Map.copyOf(skipped));
  }

  private List<Finding> findings(Sides there, int window) throws Unfit, InterruptedException {
    long seed = Stock.seed(stock.seed(), "mix " + there.name(), window);
    Counts counts = counts(there, bins);
    var found = new ArrayList<Finding>();
    switch (there) {
      case Numbers(String name, double[] reference, double[] current) -> {
        found.add(KolmogorovSmirnov.test(reference, current));
        found.add(Psi.test(counts));
        found.add(Wasserstein.test(reference, current, MIXES, seed));
      }
      case Categories categories -> {
        found.add(ChiSquare.test(counts));
        found.add(Psi.test(counts));
      }
    }
    found.add(JensenShannon.test(counts, MIXES, seed));
    told(List.of(there), window).ifPresent(found::add);
    return found;
  }

  static Counts counts(Sides there, int bins) throws Unfit {
    return switch (there) {
      case Numbers(String name, double[] reference, double[] current) ->
          Counts.ofNumbers(reference, current, bins);
      case Categories(String name, List<String> reference, List<String> current) ->
          Counts.ofCategories(reference, current);
    };
  }

  /// Whether these columns tell the windows apart; nothing where there are too few whole rows.
  private Optional<Finding> told(List<Sides> columns, int window) throws InterruptedException {
    String names = columns.size() == 1 ? columns.getFirst().name() : "all";
    long seed = Stock.seed(stock.seed(), "tell " + names, window);
    Features features = Features.of(columns, Classifier.MOST, seed);
    if (features.width() == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Classifier.test(
              features,
              (rows, current) -> turn.seeded(() -> Logit.learnt(rows, current))::probability,
              seed));
    } catch (Unfit few) {
      return Optional.empty();
    }
  }
}
