package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.labs.mlops.conceptdrift.Played.Course;
import dev.praxis.labs.mlops.conceptdrift.Played.Modelled;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// What needs a model: policies of learning anew, and accuracy estimated without labels.
final class ModelFigures {
  private static final double ROOM = 0.3;
  private final Words words;
  private final DriftState state;
  private final Played played;

  ModelFigures(Words words, DriftState state) {
    this.words = words;
    this.state = state;
    this.played = state.played();
  }

  Lines policies() {
    var lines = new ArrayList<Line>();
    int from = played.first() + played.delay() + Play.CHUNK / 5;
    for (Course course : courses()) {
      int[] places = Thin.out(from, Math.max(from, state.done()));
      lines.add(line("head." + course.policy(), lines.size(), places, i -> course.windowed()[i]));
    }
    return figure(words.say("policies.title"), note("policies.note", "policies.none"), lines);
  }

  private List<Course> courses() {
    return played.modelled().map(Modelled::policies).orElse(List.of());
  }

  Lines blind() {
    var lines = new ArrayList<Line>();
    Optional<Modelled> modelled = played.modelled();
    if (modelled.isPresent()) {
      int from = played.first() + Play.CHUNK;
      double[] estimate = modelled.get().estimate();
      double[] truth = modelled.get().policies().getFirst().windowed();
      int delay = played.delay();
      int known = Math.max(from, state.done() - delay);
      lines.add(
          line(
              "blind.estimate", 0, Thin.out(from, Math.max(from, state.done())), i -> estimate[i]));
      lines.add(line("blind.truth", 1, Thin.out(from, known), i -> truth[i + delay]));
    }
    return figure(words.say("blind.title"), note("blind.note", "blind.none"), lines);
  }

  private Line line(String key, int series, int[] places, IntToDoubleFunction value) {
    int[] finite =
        Arrays.stream(places).filter(i -> Double.isFinite(value.applyAsDouble(i))).toArray();
    return new Line(
        words.say(key),
        series,
        false,
        false,
        Arrays.stream(finite).asDoubleStream().toArray(),
        Arrays.stream(finite).mapToDouble(value).toArray());
  }

  private String note(String learnt, String none) {
    return words.say(played.modelled().isPresent() ? learnt : none, "n", Play.CHUNK);
  }

  private Lines figure(String title, String note, List<Line> drawn) {
    var lines = new ArrayList<>(drawn);
    lines.removeIf(line -> line.x().length == 0);
    double[] all = lines.stream().flatMapToDouble(line -> Arrays.stream(line.y())).toArray();
    Axis tight = Axis.around("accuracy", "", all);
    // room above for the names of lines that end close together
    Axis y = new Axis("accuracy", "", tight.low(), tight.high() + ROOM * tight.span());
    lines.addAll(0, changes(words, played, y));
    return new Lines(title, note, played.instances(), y, lines, Double.NaN);
  }

  /// An upright line where the law changes; only the first is named.
  static List<Line> changes(Words words, Played played, Axis y) {
    var lines = new ArrayList<Line>();
    for (int at : played.changes()) {
      lines.add(
          new Line(
              lines.isEmpty() ? words.say("change") : "",
              -1,
              true,
              false,
              new double[] {at, at},
              new double[] {y.low(), y.high()}));
    }
    return lines;
  }
}
