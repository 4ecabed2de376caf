package dev.praxis.labs.supervised.regression;

import dev.praxis.data.Column;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Predictor;
import java.util.Arrays;
import java.util.List;

/// The closed form as a model to be asked: the line of least squares, whatever the descent has
/// come to.
record ClosedForm(Sample sample, Solution solution) implements Predictor {
  @Override
  public List<Input> inputs() {
    return sample.features().stream()
        .map(name -> (Input) new Input.Numeric(name, unit(sample.data(), name)))
        .toList();
  }

  @Override
  public Output output() {
    double[] truth = solution.design().y();
    return new Output.Numeric(
        sample.target(),
        unit(sample.data(), sample.target()),
        Arrays.stream(truth).min().orElseThrow(),
        Arrays.stream(truth).max().orElseThrow());
  }

  private static String unit(Dataset data, String name) {
    return data.column(name).map(Column::unit).orElse("");
  }

  @Override
  public Answer predict(double[] row) {
    return new Answer.Numeric(solution.fit().predict(solution.design().standard().scaled(row)));
  }
}
