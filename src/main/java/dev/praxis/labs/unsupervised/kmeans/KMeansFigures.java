package dev.praxis.labs.unsupervised.kmeans;

import dev.praxis.data.Column;
import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Field;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.labs.unsupervised.kmeans.KMeansState.Half;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is to be seen of a state.
final class KMeansFigures {
  private static final int FINE = 90;
  private static final int COARSE = 45;
  private final Words words;

  KMeansFigures(Words words) {
    this.words = words;
  }

  Drawing draw(KMeansConfig config, KMeansState state, View view) throws InterruptedException {
    var figures = new LinkedHashMap<String, Figure>();
    figures.put("plane", plane(config, state, view.draft()));
    figures.put("trace", trace(state));
    view.progress().report(0.3);
    if (!view.draft()) {
      figures.put("elbow", elbow(config, state));
    }
    figures.put("centroids", centroids(state));
    return new Drawing(figures, scores(state, view), facts(state), Optional.of(said(state)));
  }

  private Plane plane(KMeansConfig config, KMeansState state, boolean draft) {
    Cloud cloud = state.cloud();
    double[] x = cloud.values(config.x());
    double[] y = cloud.values(config.y());
    var layers = new ArrayList<Layer>();
    int[] group = state.anyAssigned() ? state.assigned() : none(x.length);
    List<String> names = clusterNames(config.k());
    layers.add(
        new Points(
            words.say("points"),
            Dot.OBSERVATION,
            x,
            y,
            group,
            state.anyAssigned() ? names : List.of(),
            Optional.empty()));
    int cx = cloud.columns().indexOf(config.x());
    int cy = cloud.columns().indexOf(config.y());
    if (cx >= 0 && cy >= 0) {
      trails(state, cx, cy, layers);
      layers.add(centres(state, cx, cy, names));
    }
    Axis across = axis(cloud, config.x(), x);
    Axis up = axis(cloud, config.y(), y);
    boolean whole = cx >= 0 && cy >= 0 && cloud.columns().size() == (cx == cy ? 1 : 2);
    Optional<Field> field =
        whole ? Optional.of(regions(state, across, up, draft ? COARSE : FINE)) : Optional.empty();
    return new Plane(
        words.say("slot.plane"), planeNote(config, state, whole), across, up, field, layers);
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private List<String> clusterNames(int k) {
    return IntStream.rangeClosed(1, k).mapToObj(c -> words.say("cluster", "number", c)).toList();
  }

  private static Axis axis(Cloud cloud, String name, double[] values) {
    Column column = cloud.data().column(name).orElseThrow();
    return Axis.around(name, column.unit(), values);
  }

  private String planeNote(KMeansConfig config, KMeansState state, boolean whole) {
    if (state.next() == Half.ASSIGN && !state.anyAssigned()) {
      return words.say("plane.note.start");
    }
    return whole
        ? words.say("plane.note.whole")
        : words.say("plane.note.slice", "columns", config.columns().size());
  }

  private void trails(KMeansState state, int cx, int cy, List<Layer> layers) {
    if (state.trail().size() < 2) {
      return;
    }
    int steps = state.trail().size();
    for (int c = 0; c < state.centroids().length; c++) {
      double[] x = new double[steps];
      double[] y = new double[steps];
      for (int t = 0; t < steps; t++) {
        x[t] = state.cloud().raw(state.trail().get(t)[c], cx);
        y[t] = state.cloud().raw(state.trail().get(t)[c], cy);
      }
      layers.add(new Path(words.say("trail", "number", c + 1), c, false, x, y));
    }
  }

  private Points centres(KMeansState state, int cx, int cy, List<String> names) {
    int k = state.centroids().length;
    double[] x = new double[k];
    double[] y = new double[k];
    for (int c = 0; c < k; c++) {
      x[c] = state.cloud().raw(state.centroids()[c], cx);
      y[c] = state.cloud().raw(state.centroids()[c], cy);
    }
    int[] group = IntStream.range(0, k).toArray();
    return new Points(
        words.say("centroids"), Dot.CENTRE, x, y, group, names, Optional.of("centroid"));
  }

  /// The nearest centroid of every place, where the plane holds all that distance is made of.
  private static Field regions(KMeansState state, Axis across, Axis up, int cells) {
    Cloud cloud = state.cloud();
    int[] leading = new int[cells * cells];
    double[] share = new double[cells * cells];
    Arrays.fill(share, 0.6);
    double[][] place = new double[1][cloud.columns().size()];
    for (int row = 0; row < cells; row++) {
      for (int column = 0; column < cells; column++) {
        put(
            cloud,
            place[0],
            across.column(),
            across.low() + (column + 0.5) / cells * across.span());
        put(cloud, place[0], up.column(), up.low() + (row + 0.5) / cells * up.span());
        leading[row * cells + column] = Lloyd.assign(place, state.centroids())[0];
      }
    }
    return new Field.Shares(cells, cells, List.of(), leading, share);
  }

  private static void put(Cloud cloud, double[] place, String column, double value) {
    int index = cloud.columns().indexOf(column);
    place[index] = cloud.inSpace(value, index);
  }

  private Lines trace(KMeansState state) {
    double[] y = state.trace();
    double[] x = IntStream.rangeClosed(1, y.length).mapToDouble(i -> i).toArray();
    Axis across = new Axis(words.say("half-steps"), "", 0, Math.max(6, y.length + 1));
    Axis up =
        Axis.around(
            words.say("score.inertia.label"),
            space(state),
            y.length == 0 ? new double[] {0, 1} : withZero(y));
    var line = new Lines.Line(words.say("score.inertia.label"), 0, false, true, x, y);
    String note = y.length == 0 ? words.say("trace.note.start") : words.say("trace.note");
    return new Lines(words.say("slot.trace"), note, across, up, List.of(line), Double.NaN);
  }

  private static double[] withZero(double[] values) {
    double[] all = Arrays.copyOf(values, values.length + 1);
    return all;
  }

  /// The unit of squared distances: raw columns or standard deviations.
  private String space(KMeansState state) {
    boolean standardised = Arrays.stream(state.cloud().scale()).anyMatch(scale -> scale != 1);
    return words.say(standardised ? "space.standardised" : "space.raw");
  }

  private Lines elbow(KMeansConfig config, KMeansState state) {
    List<Double> inertias = state.elbow().inertias();
    double[] y = inertias.stream().mapToDouble(Double::doubleValue).toArray();
    double[] x = IntStream.rangeClosed(1, y.length).mapToDouble(i -> i).toArray();
    Axis across = new Axis("k", "", 0.5, Math.max(2, y.length) + 0.5);
    Axis up = Axis.around(words.say("score.inertia.label"), space(state), withZero(y));
    var line = new Lines.Line(words.say("elbow.line"), 0, false, true, x, y);
    int rows = state.elbow().rowsUsed();
    String note =
        rows < state.cloud().size()
            ? words.say("elbow.note.sample", "rows", rows, "all", state.cloud().size())
            : words.say("elbow.note");
    return new Lines(words.say("slot.elbow"), note, across, up, List.of(line), config.k());
  }

  private Rows centroids(KMeansState state) {
    Cloud cloud = state.cloud();
    var header = new ArrayList<String>();
    header.add(words.say("cluster.column"));
    header.add(words.say("size.column"));
    for (String name : cloud.columns()) {
      header.add(cloud.data().column(name).orElseThrow().titled());
    }
    int[] sizes =
        state.anyAssigned()
            ? Lloyd.sizes(state.assigned(), state.centroids().length)
            : new int[state.centroids().length];
    var rows = new ArrayList<List<Object>>();
    for (int c = 0; c < state.centroids().length; c++) {
      var row = new ArrayList<Object>();
      row.add((long) c + 1);
      row.add((long) sizes[c]);
      for (int j = 0; j < cloud.columns().size(); j++) {
        row.add(cloud.raw(state.centroids()[c], j));
      }
      rows.add(row);
    }
    return new Rows(
        words.say("slot.centroids"), words.say("centroids.note"), new Table(header, rows));
  }

  private Map<String, Estimate> scores(KMeansState state, View view) throws InterruptedException {
    var scores = new LinkedHashMap<String, Estimate>();
    if (state.anyAssigned()) {
      scores.put("inertia", Estimate.exact(state.inertia(), state.cloud().size(), "all"));
      if (!view.draft()) {
        view.progress().report(0.6);
        Spread.silhouette(state.cloud().points(), state.assigned(), state.elbow().seed())
            .ifPresent(
                found ->
                    scores.put("silhouette", Estimate.plain(found.value(), found.used(), "all")));
      }
    }
    scores.put("iterations", Estimate.exact(state.iterations(), state.cloud().size(), "all"));
    return scores;
  }

  private static Map<String, Object> facts(KMeansState state) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("converged", state.next() == Half.DONE || state.next() == Half.BEGIN_AGAIN);
    facts.put("changed", (double) state.changed());
    facts.put("restart", state.restart() + 1.0);
    facts.put("empty", (double) state.empty());
    facts.put("moved", state.touched().contains(state.restart()));
    facts.put("rows", (double) state.cloud().size());
    facts.put("left_out", (double) state.cloud().leftOut());
    return facts;
  }

  private Narration said(KMeansState state) {
    String left =
        state.cloud().leftOut() > 0
            ? " " + words.say("said.left-out", "rows", state.cloud().leftOut())
            : "";
    return new Narration(sentence(state) + left, Optional.empty(), Optional.empty());
  }

  private String sentence(KMeansState state) {
    String inertia = Numbers.shown(state.inertia());
    return switch (state.next()) {
      case ASSIGN ->
          state.anyAssigned()
              ? words.say("said.updated", "inertia", inertia, "empty", emptyWords(state))
              : words.say("said.start", "k", state.centroids().length);
      case UPDATE ->
          words.say(
              "said.assigned",
              "changed",
              state.changed(),
              "inertia",
              inertia,
              "rows",
              state.cloud().size());
      case BEGIN_AGAIN ->
          words.say(
              "said.settled",
              "restart",
              state.restart() + 1,
              "inertia",
              inertia,
              "iterations",
              state.iterations());
      case DONE -> done(state, inertia);
    };
  }

  private String done(KMeansState state, String inertia) {
    int restarts = state.starts().size();
    return restarts == 1
        ? words.say("said.done", "iterations", state.iterations(), "inertia", inertia)
        : words.say(
            "said.done-best",
            "restarts",
            restarts,
            "best",
            state.best().map(best -> best.restart() + 1).orElse(1),
            "inertia",
            inertia);
  }

  private String emptyWords(KMeansState state) {
    return state.empty() == 0 ? "" : " " + words.say("said.empty", "count", state.empty());
  }
}
