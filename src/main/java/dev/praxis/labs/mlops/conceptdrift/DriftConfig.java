package dev.praxis.labs.mlops.conceptdrift;

import dev.praxis.lab.Materials;
import dev.praxis.lab.Settings;
import dev.praxis.stream.detect.Detector;
import dev.praxis.stream.detect.Kind;
import dev.praxis.stream.detect.Reading;
import dev.praxis.stream.learn.Logistic;
import dev.praxis.stream.learn.Model;
import dev.praxis.stream.learn.NaiveBayes;
import dev.praxis.stream.race.Prices;
import dev.praxis.stream.source.Change;
import java.util.List;
import java.util.Locale;

/// The typed settings of the lab.
///
/// @param source never `AUTO`: what it stands for is settled here
/// @param length instances of a made stream
/// @param delay instances until a label is known
/// @param naive naive Bayes, or else logistic regression
/// @param window labels the model learns from, at first and anew
/// @param every labels between two scheduled learnings
/// @param trigger the detector whose drift asks for a new learning
record DriftConfig(
    Source source,
    Reading reading,
    List<Kind> detectors,
    Kind shown,
    Change change,
    double noise,
    int delay,
    int length,
    boolean naive,
    int window,
    int every,
    Kind trigger,
    Prices prices,
    int seeds) {
  /// The step of the descent of logistic regression.
  private static final double RATE = 0.05;

  DriftConfig {
    detectors = List.copyOf(detectors);
  }

  static DriftConfig of(Settings settings, Materials materials) {
    return new DriftConfig(
        source(settings, materials),
        Reading.valueOf(settings.text("reading").toUpperCase(Locale.ROOT)),
        settings.names("detectors").stream().map(DriftConfig::kind).toList(),
        kind(settings.text("shown")),
        change(settings),
        settings.real("noise"),
        settings.whole("delay"),
        settings.whole("length"),
        settings.text("model").equals("naive-bayes"),
        settings.whole("window"),
        settings.whole("every"),
        kind(settings.text("trigger")),
        new Prices(
            settings.real("price_miss"),
            settings.real("price_false"),
            settings.real("price_delay")),
        settings.whole("seeds"));
  }

  private static Source source(Settings settings, Materials materials) {
    Source asked = Source.of(settings.text("stream"));
    boolean own = !materials.table("data").id().equals(DriftSpec.SHIPPED);
    return asked == Source.AUTO ? (own ? Source.DATA : Source.SEA) : asked;
  }

  private static Change change(Settings settings) {
    Change.What what =
        switch (settings.text("what")) {
          case "x" -> Change.What.X;
          case "y" -> Change.What.Y;
          default -> Change.What.X_TO_Y;
        };
    Change.Shape shape = Change.Shape.valueOf(settings.text("shape").toUpperCase(Locale.ROOT));
    return new Change(
        what, shape, settings.whole("at"), settings.whole("width"), settings.real("size"));
  }

  private static Kind kind(String id) {
    return Kind.of(id).orElseThrow();
  }

  Detector detector(Kind kind, long seed) {
    return kind.detector(reading, seed);
  }

  /// A model that has learnt nothing.
  Model model(int features, int labels) {
    return naive ? new NaiveBayes(features, labels) : new Logistic(features, labels, RATE);
  }
}
