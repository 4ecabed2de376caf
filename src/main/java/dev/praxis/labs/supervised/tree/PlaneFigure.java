package dev.praxis.labs.supervised.tree;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Field;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Points;
import dev.praxis.labs.supervised.tree.Node.Leaf;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The rows in two columns, over the classes the tree says there and between the cuts of its
/// questions.
final class PlaneFigure {
  private static final int FINE = 90;
  private static final int COARSE = 45;
  private static final int NAMED = 4;
  private final Words words;

  PlaneFigure(Words words) {
    this.words = words;
  }

  Plane of(TreeConfig config, TreeState state, Node shown, boolean draft) {
    Sample sample = state.sample();
    Slice slice = Slice.of(sample, config);
    int[] seen =
        IntStream.concat(
                IntStream.of(sample.split().train()), IntStream.of(sample.split().validation()))
            .toArray();
    Axis across = axis(sample, config.x(), seen);
    Axis up = axis(sample, config.y(), seen);
    var layers = new ArrayList<Layer>(new Cuts(state, slice).of(shown, across, up));
    layers.addAll(points(config, sample));
    return new Plane(
        words.say("slot.plane"),
        note(sample, slice),
        across,
        up,
        Optional.of(regions(shown, slice, across, up, draft ? COARSE : FINE)),
        layers);
  }

  private static Axis axis(Sample sample, String name, int[] rows) {
    return Axis.around(name, sample.unit(name), sample.column(name, rows));
  }

  private static Field regions(Node shown, Slice slice, Axis across, Axis up, int cells) {
    int[] leading = new int[cells * cells];
    double[] share = new double[cells * cells];
    for (int row = 0; row < cells; row++) {
      double y = up.low() + (row + 0.5) / cells * up.span();
      for (int column = 0; column < cells; column++) {
        double x = across.low() + (column + 0.5) / cells * across.span();
        Leaf leaf = shown.leafAt(slice.at(x, y));
        leading[row * cells + column] = leaf.majority();
        share[row * cells + column] = leaf.share();
      }
    }
    return new Field.Shares(cells, cells, List.of(), leading, share);
  }

  private List<Points> points(TreeConfig config, Sample sample) {
    int[] train = sample.split().train();
    int[] validation = sample.split().validation();
    return switch (config.show()) {
      case TRAINING -> List.of(points(config, sample, train, "points.train", Dot.OBSERVATION));
      case VALIDATION ->
          List.of(points(config, sample, validation, "points.validation", Dot.OBSERVATION));
      case BOTH ->
          List.of(
              points(config, sample, train, "points.train", Dot.OBSERVATION),
              points(config, sample, validation, "points.validation", Dot.PLACE));
    };
  }

  /// Rows with a number in both columns of the plane, which need not be features.
  private Points points(TreeConfig config, Sample sample, int[] part, String name, Dot dot) {
    double[] x = sample.column(config.x(), part);
    double[] y = sample.column(config.y(), part);
    int[] codes = sample.codesOf(part);
    int[] kept =
        IntStream.range(0, part.length)
            .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
            .toArray();
    return new Points(
        words.say(name),
        dot,
        IntStream.of(kept).mapToDouble(i -> x[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> y[i]).toArray(),
        IntStream.of(kept).map(i -> codes[i]).toArray(),
        sample.classes(),
        Optional.empty());
  }

  private String note(Sample sample, Slice slice) {
    List<Integer> held = slice.heldFeatures();
    if (held.isEmpty()) {
      return words.say("plane.note.whole");
    }
    List<String> named =
        held.stream()
            .limit(NAMED)
            .map(j -> sample.called(sample.features().get(j)) + " " + shown(slice, j))
            .toList();
    int more = held.size() - named.size();
    return words.say(
        more == 0 ? "plane.note.slice" : "plane.note.slice-more",
        "held",
        String.join(", ", named),
        "more",
        more);
  }

  private static String shown(Slice slice, int feature) {
    return Numbers.shown(slice.held()[feature]);
  }
}
