package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Field;
import dev.praxis.figure.Plane.Layer;
import dev.praxis.figure.Plane.Path;
import dev.praxis.figure.Plane.Points;
import dev.praxis.stream.detect.Alarm;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Level;
import dev.praxis.stream.source.Change;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The running error with the drifts above it, one row of marks a detector, and the known change
/// behind it.
final class ErrorsFigure {
  /// Errors the running error looks back on.
  static final int WINDOW = 200;

  private static final int CELLS = 240;
  private static final double STRONGEST = 0.6;
  private final Words words;
  private final DriftConfig config;
  private final DriftState state;
  private final Played played;

  ErrorsFigure(Words words, DriftConfig config, DriftState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.played = state.played();
  }

  Plane drawn() {
    double[] error = running();
    double top = Math.max(0.1, Arrays.stream(error).max().orElse(0.1));
    double lane = top * 0.07;
    double high = top * 1.08 + lane * (config.detectors().size() + 0.5);
    List<Layer> layers = List.of(path(error), drifts(top * 1.08, lane));
    return new Plane(
        words.say("errors.title"),
        note(),
        played.instances(),
        new Axis("running_error", "", 0, high),
        truth(),
        layers);
  }

  private String note() {
    return switch (played.feed()) {
      case Feed.Made made when played.changes().isEmpty() ->
          words.say("errors.note.none", "window", WINDOW);
      case Feed.Made made ->
          words.say(
              "errors.note.made",
              "window",
              WINDOW,
              "change",
              words.say("change." + made.stream().change().what().name().toLowerCase(Locale.ROOT)),
              "at",
              played.changes().getFirst());
      case Feed.Rows rows -> words.say("errors.note.table", "window", WINDOW);
      case Feed.Errors errors ->
          words.say(errors.headed() ? "errors.note.headed" : "errors.note.table", "window", WINDOW);
    };
  }

  /// The mean of the newest errors that have arrived, by bit.
  private double[] running() {
    double[] running = new double[played.arrived(state.done())];
    double sum = 0;
    for (int j = 0; j < running.length; j++) {
      sum += played.bits()[j] - (j >= WINDOW ? played.bits()[j - WINDOW] : 0);
      running[j] = sum / Math.min(j + 1, WINDOW);
    }
    return running;
  }

  private Path path(double[] error) {
    int[] places = Thin.out(Math.min(WINDOW / 4, Math.max(0, error.length - 1)), error.length);
    return new Path(
        words.say("errors.path"),
        -1,
        false,
        Arrays.stream(places).mapToDouble(played::at).toArray(),
        Arrays.stream(places).mapToDouble(j -> error[j]).toArray());
  }

  private Points drifts(double bottom, double lane) {
    var x = new ArrayList<Double>();
    var y = new ArrayList<Double>();
    var group = new ArrayList<Integer>();
    List<Kind> kinds = config.detectors();
    for (int k = 0; k < kinds.size(); k++) {
      for (Alarm alarm : played.alarms(kinds.get(k), state.done())) {
        if (alarm.kind() == Level.DRIFT) {
          x.add((double) alarm.index());
          y.add(bottom + lane * (kinds.size() - k - 0.5));
          group.add(k);
        }
      }
    }
    return new Points(
        words.say("errors.drifts"),
        Dot.OBSERVATION,
        x.stream().mapToDouble(each -> each).toArray(),
        y.stream().mapToDouble(each -> each).toArray(),
        group.stream().mapToInt(each -> each).toArray(),
        kinds.stream().map(kind -> words.say("head." + kind.id())).toList(),
        Optional.empty());
  }

  /// How far the new law has come, as a shade; nothing where it is not known.
  private Optional<Field> truth() {
    if (!(played.feed() instanceof Feed.Made made) || made.stream().change().size() == 0) {
      return Optional.empty();
    }
    Change change = made.stream().change();
    int[] leading = new int[CELLS];
    double[] share = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      double at = (i + 0.5) / CELLS * played.instances().span();
      double come = at < made.length() ? change.progress(Math.round(at)) : 0;
      leading[i] = come > 0.01 ? 1 : -1;
      share[i] = STRONGEST * come;
    }
    return Optional.of(
        new Field.Shares(
            CELLS,
            1,
            List.of(words.say("truth.before"), words.say("truth.after")),
            leading,
            share));
  }
}
