package dev.praxis.cli;

import dev.praxis.lab.Estimate;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What came of all runs of a grid.
///
/// @param millis wall time of all of them
record Sweep(Experiment base, Grid grid, List<Long> seeds, List<Cell> cells, double millis) {
  /// One combination of values.
  ///
  /// @param scores over the runs that were not refused, by id
  /// @param refusals each different sentence once
  record Cell(Settings settings, Map<String, Range> scores, Set<String> refusals) {}

  /// The mean of a score over runs, the least and the greatest.
  record Range(double mean, double low, double high, int runs) {
    static Range of(List<Double> values) {
      var all = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
      return new Range(all.getAverage(), all.getMin(), all.getMax(), values.size());
    }
  }

  /// Seeds count up from the one of the request.
  static Sweep run(Request request, Grid grid, int seeds, Bench bench) throws InterruptedException {
    long began = System.nanoTime();
    var numbers = new ArrayList<Long>();
    for (int i = 0; i < seeds; i++) {
      numbers.add(request.experiment().seed() + i);
    }
    var cells = new ArrayList<Cell>();
    for (Settings cell : grid.cells()) {
      cells.add(cell(request, cell, numbers, bench));
    }
    double millis = (System.nanoTime() - began) / 1e6;
    return new Sweep(request.experiment(), grid, numbers, cells, millis);
  }

  private static Cell cell(Request request, Settings cell, List<Long> seeds, Bench bench)
      throws InterruptedException {
    var values = new LinkedHashMap<String, List<Double>>();
    var refusals = new LinkedHashSet<String>();
    Experiment base = request.experiment();
    for (long seed : seeds) {
      Experiment one = base.with(base.settings().withAll(cell)).withSeed(seed);
      try {
        Map<String, Estimate> scores = bench.carryOut(request.with(one)).shown().drawing().scores();
        scores.forEach(
            (id, estimate) ->
                values.computeIfAbsent(id, any -> new ArrayList<>()).add(estimate.value()));
      } catch (Refusal refusal) {
        refusals.add(refusal.notice().sentence());
      } catch (CliProblem problem) {
        refusals.add(problem.what() + " " + problem.advice());
      }
    }
    var ranges = new LinkedHashMap<String, Range>();
    values.forEach((id, all) -> ranges.put(id, Range.of(all)));
    return new Cell(cell, ranges, refusals);
  }

  /// The scores that any cell has, in the lab's order.
  Set<String> scoreIds() {
    var ids = new LinkedHashSet<String>();
    cells.forEach(cell -> ids.addAll(cell.scores().keySet()));
    return ids;
  }

  boolean anyScores() {
    return !scoreIds().isEmpty();
  }
}
