import java.util.*;
import java.util.stream.*;
import smile.clustering.CentroidClustering;
import smile.math.MathEx;
import tech.tablesaw.api.*;
import tech.tablesaw.io.csv.CsvReadOptions;

// 1. Read the columns that distances are measured in; rows with a missing cell are left out.
{{read}}
String[] columns = {{columns}};
double[][] points = IntStream.range(0, table.rowCount())
    .mapToObj(row -> Arrays.stream(columns).mapToDouble(name -> table.doubleColumn(name).getDouble(row)).toArray())
    .filter(point -> Arrays.stream(point).allMatch(Double::isFinite))
    .toArray(double[][]::new);

// 2. Standardise: subtract the mean, divide by the standard deviation.
if ({{standardise}}) {
  for (int j = 0; j < columns.length; j++) {
    int column = j;
    double mean = Arrays.stream(points).mapToDouble(p -> p[column]).average().orElseThrow();
    double square = 0;
    for (double[] p : points) square += (p[column] - mean) * (p[column] - mean);
    double deviation = Math.sqrt(square / points.length);
    for (double[] p : points) p[column] = (p[column] - mean) / (deviation > 0 ? deviation : 1);
  }
}

// 3. Lloyd's two half-steps, begun again {{restarts}} times; the tightest clustering is kept.
double best = Double.POSITIVE_INFINITY;
int iterations = 0;
for (int restart = 0; restart < {{restarts}}; restart++) {
  MathEx.setSeed({{seed}}L + restart);
  double[][] centroids = {{start}};
  int[] assigned = new int[points.length];
  int rounds = 0;
  for (boolean changed = true; changed; ) {
    changed = rounds == 0;
    for (int i = 0; i < points.length; i++) {           // assign each point to its nearest centroid
      int nearest = 0;
      for (int c = 1; c < centroids.length; c++) {
        if (MathEx.squaredDistance(points[i], centroids[c]) < MathEx.squaredDistance(points[i], centroids[nearest])) nearest = c;
      }
      changed |= nearest != assigned[i];
      assigned[i] = nearest;
    }
    if (!changed) break;
    double[][] sums = new double[centroids.length][columns.length];
    int[] sizes = new int[centroids.length];
    for (int i = 0; i < points.length; i++) {           // move each centroid to the mean of its points
      sizes[assigned[i]]++;
      for (int j = 0; j < columns.length; j++) sums[assigned[i]][j] += points[i][j];
    }
    double[][] moved = centroids.clone();
    for (int c = 0; c < centroids.length; c++) {
      if (sizes[c] > 0) moved[c] = sums[c];
      for (int j = 0; sizes[c] > 0 && j < columns.length; j++) moved[c][j] /= sizes[c];
    }
    centroids = moved;
    rounds++;
  }
  double inertia = 0;
  for (int i = 0; i < points.length; i++) inertia += MathEx.squaredDistance(points[i], centroids[assigned[i]]);
  if (inertia < best) {
    best = inertia;
    iterations = rounds;
  }
}
System.out.println("inertia " + best);
System.out.println("iterations " + iterations);
