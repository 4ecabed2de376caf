package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.List;
import java.util.Map;

/// Opens runs of the lab for tests, and reads the table of coefficients.
final class Bench implements AutoCloseable {
  static final int CLOSED = 1;
  static final int DESCENT = 2;
  static final int ERROR = 3;
  private final Fits fits = new Fits();

  /// The shipped table `id` under these settings.
  Run<?, ?> open(String id, Map<String, Object> settings) throws Exception {
    return open(experiment(id, settings), TestMaterials.shipped());
  }

  Run<?, ?> open(Dataset data, Map<String, Object> settings) throws Exception {
    return open(experiment(data.id(), settings), ref -> data);
  }

  Run<?, ?> open(Experiment experiment, MaterialSource source) throws Exception {
    return Opening.run(new RegressionLab(), experiment, source, fits, new Cancel());
  }

  private static Experiment experiment(String id, Map<String, Object> settings) {
    return Experiment.of("linear-regression", Map.of("data", MaterialRef.of(id)))
        .with(new Settings(settings));
  }

  /// One column of the figure of coefficients, intercept first.
  static double[] coefficients(Drawing drawing, int column) {
    List<List<Object>> rows = drawing.figures().get("coefficients").table().rows();
    return rows.stream().mapToDouble(row -> (Double) row.get(column)).toArray();
  }

  static double score(Drawing drawing, String name) {
    return drawing.scores().get(name).value();
  }

  static double fact(Drawing drawing, String name) {
    return (Double) drawing.facts().get(name);
  }

  @Override
  public void close() {
    fits.close();
  }
}
