package dev.praxis.labs.unsupervised.kmeans;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.labs.unsupervised.kmeans.KMeansState.Half;
import dev.praxis.labs.unsupervised.kmeans.KMeansState.Result;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// k-means, one half-step a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class KMeansLab implements Lab<KMeansConfig, KMeansState> {
  private static final int ITERATION = 1;
  private static final int RESTART = 2;
  private final Words words = Words.of(KMeansLab.class);
  private final KMeansFigures figures = new KMeansFigures(words);

  @Override
  public LabSpec spec() {
    return KMeansSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public KMeansConfig read(Settings settings, Materials materials) {
    return KMeansConfig.of(settings);
  }

  @Override
  public KMeansState start(KMeansConfig config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    Cloud cloud = Cloud.of(materials.table("data"), config.columns(), config.standardise());
    if (cloud.size() < 2) {
      throw refuse("too-few-rows", "found", cloud.size());
    }
    Optional<String> tooLarge = cloud.tooLarge();
    if (tooLarge.isPresent()) {
      throw refuse("too-large", "column", tooLarge.get());
    }
    if (cloud.distinct() < config.k()) {
      throw refuse("too-few-places", "k", config.k(), "found", cloud.distinct());
    }
    long seed = turn.librarySeed();
    List<double[][]> starts =
        turn.seeded(
            () -> {
              var drawn = new ArrayList<double[][]>();
              for (int i = 0; i < config.restarts(); i++) {
                drawn.add(Starts.draw(cloud.points(), config.k(), config.start(), seed + i));
              }
              return drawn;
            });
    return KMeansState.begin(cloud, new Elbow(cloud.points(), seed), starts);
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(new Notice(words.say(key, namesAndValues), words.say(key + ".try")));
  }

  @Override
  public Step<KMeansState> step(KMeansConfig config, KMeansState state, Turn turn) {
    return switch (state.next()) {
      case ASSIGN -> assign(state);
      case UPDATE -> new Step.Moved<>(update(state), ITERATION);
      case BEGIN_AGAIN -> new Step.Moved<>(state.beginNext(), 0);
      case DONE -> new Step.Finished<>(state);
    };
  }

  private static Step<KMeansState> assign(KMeansState state) {
    int[] assigned = Lloyd.assign(state.cloud().points(), state.centroids());
    int changed = Lloyd.changed(state.assigned(), assigned);
    KMeansState moved = assigned(state, assigned, changed);
    if (changed > 0 || !state.centred()) {
      return new Step.Moved<>(moved, 0);
    }
    return new Step.Moved<>(settled(moved), RESTART);
  }

  private static KMeansState assigned(KMeansState s, int[] assigned, int changed) {
    double inertia = Lloyd.inertia(s.cloud().points(), assigned, s.centroids());
    return new KMeansState(
        s.cloud(),
        s.elbow(),
        s.starts(),
        s.restart(),
        s.centroids(),
        assigned,
        Half.UPDATE,
        s.iterations(),
        s.trail(),
        grown(s.trace(), inertia),
        changed,
        s.results(),
        s.touched());
  }

  private static KMeansState update(KMeansState s) {
    double[][] centroids = Lloyd.update(s.cloud().points(), s.assigned(), s.centroids());
    double inertia = Lloyd.inertia(s.cloud().points(), s.assigned(), centroids);
    var trail = new ArrayList<>(s.trail());
    trail.add(centroids);
    return new KMeansState(
        s.cloud(),
        s.elbow(),
        s.starts(),
        s.restart(),
        centroids,
        s.assigned(),
        Half.ASSIGN,
        s.iterations() + 1,
        List.copyOf(trail),
        grown(s.trace(), inertia),
        s.changed(),
        s.results(),
        s.touched());
  }

  /// This restart has converged; the last one shows the best.
  private static KMeansState settled(KMeansState s) {
    Result here = new Result(s.restart(), s.centroids(), s.assigned(), s.inertia(), s.iterations());
    var results = new ArrayList<>(s.results());
    results.add(here);
    boolean last = s.restart() == s.starts().size() - 1;
    KMeansState kept =
        new KMeansState(
            s.cloud(),
            s.elbow(),
            s.starts(),
            s.restart(),
            s.centroids(),
            s.assigned(),
            last ? Half.DONE : Half.BEGIN_AGAIN,
            s.iterations(),
            s.trail(),
            s.trace(),
            s.changed(),
            List.copyOf(results),
            s.touched());
    return last ? kept.showing(kept.best().orElse(here)) : kept;
  }

  private static double[] grown(double[] trace, double value) {
    double[] grown = Arrays.copyOf(trace, trace.length + 1);
    grown[trace.length] = value;
    return grown;
  }

  @Override
  public KMeansState edit(KMeansConfig config, KMeansState state, Edit edit) throws Refusal {
    if (!edit.handle().equals("centroid") || !(edit.gesture() instanceof Gesture.Moved moved)) {
      return Lab.super.edit(config, state, edit);
    }
    if (moved.item() < 0 || moved.item() >= KMeansSpec.MOST_CLUSTERS) {
      throw refuse("no-such-centroid", "item", moved.item(), "k", config.k());
    }
    return moved.item() < config.k() ? moved(state, moved.item(), moved.to()) : state;
  }

  private KMeansState moved(KMeansState s, int item, Map<String, Double> to) throws Refusal {
    double[][] centroids = s.centroids().clone();
    centroids[item] = centroids[item].clone();
    for (var place : to.entrySet()) {
      int column = s.cloud().columns().indexOf(place.getKey());
      if (s.cloud().data().column(place.getKey()).isEmpty()) {
        throw refuse("no-such-column", "column", place.getKey());
      }
      if (column < 0) {
        continue; // a column not in use has no say in where a centroid is
      }
      double inSpace = s.cloud().inSpace(place.getValue(), column);
      if (!(Math.abs(place.getValue()) <= Cloud.MOST && Math.abs(inSpace) <= Cloud.MOST)) {
        throw refuse("no-such-place", "column", place.getKey());
      }
      centroids[item][column] = inSpace;
    }
    return s.beginAgainFrom(centroids);
  }

  @Override
  public Drawing draw(KMeansConfig config, KMeansState state, View view)
      throws InterruptedException {
    return figures.draw(config, state, view);
  }

  @Override
  public boolean serves() {
    return true;
  }

  @Override
  public Optional<Predictor> predictor(KMeansConfig config, KMeansState state) {
    String output = words.say("cluster.column");
    return Optional.of(new NearestCentroid(state.cloud(), state.centroids(), output));
  }

  @Override
  public String snippet(KMeansConfig config, KMeansState state, Materials materials) {
    return KMeansSnippet.of(config, state);
  }
}
