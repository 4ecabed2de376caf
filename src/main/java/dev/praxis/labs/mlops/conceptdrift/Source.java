package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.stream.source.Agrawal;
import dev.praxis.stream.source.Family;
import dev.praxis.stream.source.Gaussians;
import dev.praxis.stream.source.Hyperplane;
import dev.praxis.stream.source.Led;
import dev.praxis.stream.source.Sea;
import dev.praxis.stream.source.Sine;
import dev.praxis.stream.source.Stagger;
import dev.praxis.stream.source.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where the stream comes from: the learner's table, or a law. `AUTO` is the table where one was
/// given, and SEA otherwise.
enum Source {
  AUTO,
  SEA,
  SINE,
  HYPERPLANE,
  LED,
  AGRAWAL,
  STAGGER,
  GAUSSIANS,
  FRAUD,
  HOUSES,
  ACTOR,
  DATA;

  static List<String> names() {
    return Arrays.stream(values()).map(source -> source.name().toLowerCase(Locale.ROOT)).toList();
  }

  static Source of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  /// The law of a made stream.
  Family family() {
    return switch (this) {
      case AUTO, SEA -> new Sea(7, 9.5);
      case SINE -> new Sine(false);
      case HYPERPLANE -> new Hyperplane(5, 1);
      case LED -> new Led(4);
      case AGRAWAL -> new Agrawal(1, 3);
      case STAGGER -> new Stagger(1, 2);
      case GAUSSIANS -> new Gaussians(2);
      case FRAUD -> Story.FRAUD;
      case HOUSES -> Story.HOUSES;
      case ACTOR -> Story.ACTOR;
      case DATA -> throw new IllegalStateException("a table is read, not made");
    };
  }
}
