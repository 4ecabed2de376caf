package dev.praxis.labs;

import dev.praxis.data.Dataset;
import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Plane;
import dev.praxis.figure.World;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gestures a learner could make with the handles of a lab, in settings where the lab takes them.
final class Grips {
  private final Subject subject;
  private final Optional<Dataset> data;
  private final Fits fits;

  /// A handle, how it is used, and an experiment that takes it.
  record Grip(Handle handle, Experiment experiment, Gesture gesture) {
    @Override
    public String toString() {
      return handle.id() + " " + gesture;
    }
  }

  Grips(Subject subject, Optional<Dataset> data, Fits fits) {
    this.subject = subject;
    this.data = data;
    this.fits = fits;
  }

  /// One grip for every kind of gesture of every handle.
  List<Grip> all() throws InterruptedException {
    var grips = new ArrayList<Grip>();
    for (Handle handle : subject.spec().handles()) {
      for (Does does : handle.does().stream().sorted().toList()) {
        grips.add(grip(handle, does));
      }
    }
    return grips;
  }

  private Grip grip(Handle handle, Does does) throws InterruptedException {
    for (Map<String, Object> settings : candidates()) {
      Experiment experiment = subject.with(settings);
      try {
        Run<?, ?> run = subject.open(experiment, fits);
        Gesture gesture = gesture(does, handle, run.draw(false));
        run.edit(handle.id(), gesture);
        return new Grip(handle, experiment, gesture);
      } catch (Refusal notHere) {
        continue;
      }
    }
    throw new AssertionError("no settings in which " + handle.id() + " takes " + does);
  }

  private List<Map<String, Object>> candidates() {
    var candidates = new ArrayList<Map<String, Object>>();
    candidates.add(Map.of());
    candidates.addAll(Tries.ends(subject.spec(), data));
    return candidates;
  }

  private static Gesture gesture(Does does, Handle handle, Drawing drawing) {
    return switch (does) {
      case MOVE -> new Gesture.Moved(0, place(drawing.figures().get(handle.slot()), 0.4));
      case ADD -> new Gesture.Added(place(drawing.figures().get(handle.slot()), 0.3));
      case REMOVE -> new Gesture.Removed(0);
      case PAINT -> painted(drawing.figures().get(handle.slot()));
      case PRESS -> new Gesture.Pressed();
    };
  }

  /// The first thing a figure offers to paint, on its second item.
  private static Gesture painted(Figure figure) {
    if (!(figure instanceof World world)) {
      throw new AssertionError("nothing to paint in " + figure.title());
    }
    return new Gesture.Painted(1, world.brushes().getFirst());
  }

  /// A place in the plane, at a share of both axes.
  private static Map<String, Double> place(Figure figure, double share) {
    if (!(figure instanceof Plane plane)) {
      throw new AssertionError("a handle in a figure without axes: " + figure.title());
    }
    return Map.of(
        plane.x().column(), at(plane.x(), share), plane.y().column(), at(plane.y(), share));
  }

  private static double at(Axis axis, double share) {
    return axis.low() + share * axis.span();
  }
}
