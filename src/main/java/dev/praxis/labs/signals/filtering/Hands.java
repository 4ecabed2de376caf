package dev.praxis.labs.signals.filtering;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture.Added;
import dev.praxis.lab.Gesture.Moved;
import dev.praxis.lab.Gesture.Removed;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.labs.signals.filtering.Design.Move;
import dev.praxis.labs.signals.filtering.Wish.Point;
import dev.praxis.signal.Complex;
import dev.praxis.words.Words;
import java.util.Map;

/// What hands do to the wish and to poles and zeros.
final class Hands {
  static final String FREQUENCY = "frequency";
  static final String GAIN = "gain";
  static final String REAL = "real";
  static final String IMAGINARY = "imaginary";

  /// How far from the middle a pole or zero can be put.
  static final double FARTHEST = 1.5;

  private static final int MOST_ROOTS = 24;
  private static final double NEAR_THE_LINE = 0.01;
  private final Words words;
  private final FilterConfig config;
  private final FilterState state;

  Hands(Words words, FilterConfig config, FilterState state) {
    this.words = words;
    this.config = config;
    this.state = state;
  }

  FilterState moved(Edit edit, Moved moved) throws Refusal {
    if (edit.handle().equals("point")) {
      Point old = point(moved.item());
      double hertz = along(moved.to(), FREQUENCY, old.hertz());
      double decibels = along(moved.to(), GAIN, old.decibels());
      Point held = Point.held(hertz, decibels, state.mixture().rate());
      return state.with(config, state.wish().moved(moved.item(), held));
    }
    if (moved.item() < 0 || moved.item() >= MOST_ROOTS) {
      throw refuse("no-such-root", "item", moved.item());
    }
    if (!moved.to().containsKey(REAL) || !moved.to().containsKey(IMAGINARY)) {
      throw refuse("no-such-place");
    }
    double re = along(moved.to(), REAL, 0);
    double im = along(moved.to(), IMAGINARY, 0);
    // A hand cannot hit the real line exactly.
    Complex to =
        new Complex(
            Math.clamp(re, -FARTHEST, FARTHEST),
            Math.abs(im) < NEAR_THE_LINE ? 0 : Math.clamp(im, -FARTHEST, FARTHEST));
    var move = new Move(edit.handle().equals("pole"), moved.item(), to);
    return state.with(config, state.moved().and(move));
  }

  FilterState added(Added added) throws Refusal {
    if (state.wish().points().size() >= Wish.MOST) {
      throw refuse("too-many", "most", Wish.MOST);
    }
    if (!added.at().containsKey(FREQUENCY) || !added.at().containsKey(GAIN)) {
      throw refuse("no-such-place");
    }
    Point held =
        Point.held(
            along(added.at(), FREQUENCY, 0), along(added.at(), GAIN, 0), state.mixture().rate());
    return state.with(config, state.wish().added(held));
  }

  FilterState removed(Removed removed) throws Refusal {
    point(removed.item());
    if (state.wish().points().size() == 1) {
      throw refuse("last");
    }
    return state.with(config, state.wish().removed(removed.item()));
  }

  private Point point(int item) throws Refusal {
    if (item < 0 || item >= state.wish().points().size()) {
      throw refuse("no-such-point", "item", item, "count", state.wish().points().size());
    }
    return state.wish().points().get(item);
  }

  private double along(Map<String, Double> place, String axis, double old) throws Refusal {
    double value = place.getOrDefault(axis, old);
    if (Double.isNaN(value)) {
      throw refuse("no-such-place");
    }
    return value;
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(new Notice(words.say(key, namesAndValues), words.say(key + ".try")));
  }
}
