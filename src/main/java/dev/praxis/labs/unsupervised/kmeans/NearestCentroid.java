package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.lab.Predictor;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The centroids as a model to be asked: a row belongs to the nearest. Clusters count from 1.
record NearestCentroid(Cloud cloud, double[][] centroids, String called) implements Predictor {
  @Override
  public List<Input> inputs() {
    return cloud.columns().stream()
        .map(
            name -> (Input) new Input.Numeric(name, cloud.data().column(name).orElseThrow().unit()))
        .toList();
  }

  @Override
  public Output output() {
    List<String> clusters =
        IntStream.rangeClosed(1, centroids.length).mapToObj(Integer::toString).toList();
    return new Output.Classes(called, clusters);
  }

  @Override
  public Answer predict(double[] row) {
    double[] place = new double[row.length];
    for (int j = 0; j < row.length; j++) {
      place[j] = cloud.inSpace(row[j], j);
    }
    int nearest = Lloyd.assign(new double[][] {place}, centroids)[0];
    return new Answer.Chosen(Integer.toString(nearest + 1), Collections.emptySortedMap());
  }
}
