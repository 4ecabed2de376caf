package dev.praxis.cli;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Snapshot;

/// Carries out requests, one after the other on the caller's thread.
final class Bench implements AutoCloseable {
  private final Fits fits = new Fits();

  /// A finished run and what there is to see of it.
  record Result(Run<?, ?> run, Snapshot shown) {}

  /// @throws Refusal when the lab refuses the settings, the data or a hand
  /// @throws CliProblem when the run ended before a hand could be put on it
  Result carryOut(Request request) throws Refusal, CliProblem, InterruptedException {
    long began = System.nanoTime();
    Run<?, ?> run =
        Run.open(request.lab(), request.experiment(), request.materials(), fits, new Cancel());
    run.go(request.goal());
    for (Edit edit : request.experiment().edits()) {
      if (edit.at() > run.tick()) {
        throw CliProblem.wrongUse("do.after", "tick", edit.at(), "last", run.tick());
      }
    }
    var drawing = run.draw(false);
    double millis = (System.nanoTime() - began) / 1e6;
    var shown =
        new Snapshot(
            run.experiment().with(run.settings()),
            run.settings(),
            run.materials(),
            run.tick(),
            run.furthest(),
            run.finished(),
            run.waits(),
            drawing,
            false,
            millis);
    return new Result(run, shown);
  }

  @Override
  public void close() {
    fits.close();
  }
}
