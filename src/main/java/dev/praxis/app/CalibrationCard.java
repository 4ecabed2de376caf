package dev.praxis.app;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Lines;
import dev.praxis.figure.ui.FigureCanvas;
import dev.praxis.progress.Confidence;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Outcome;
import dev.praxis.statistics.Interval;
import dev.praxis.statistics.Wilson;
import dev.praxis.widgets.ui.Widgets;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// How sure the learner was, against how often that was right: one's own calibration.
final class CalibrationCard extends VBox {
  private static final Words WORDS = Words.of(CalibrationCard.class);
  private static final double CONFIDENCE = 0.95;
  private static final double HALF = 0.5;
  private static final int LEVELS = 3;

  /// One level of confidence.
  ///
  /// @param n how many answers had it
  record Level(Confidence confidence, long right, long n) {
    Interval interval() {
      return Wilson.interval(right, n, CONFIDENCE);
    }
  }

  CalibrationCard(Window window) {
    getStyleClass().addAll("card", "home-card");
    setId("calibration");
    window
        .work()
        .submit(() -> levels(window.memory().store().answers().all()), this::show, failed -> {});
  }

  /// Every answer that was attempted and had a confidence; a partly right one is not right.
  static List<Level> levels(List<Kept<GivenAnswer>> answers) {
    var levels = new ArrayList<Level>();
    for (Confidence confidence : Confidence.values()) {
      List<GivenAnswer> these =
          answers.stream()
              .map(Kept::what)
              .filter(answer -> answer.confidence().equals(Optional.of(confidence)))
              .filter(answer -> answer.outcome() != Outcome.NOT_ATTEMPTED)
              .toList();
      long right = these.stream().filter(answer -> answer.outcome() == Outcome.RIGHT).count();
      levels.add(new Level(confidence, right, these.size()));
    }
    return levels;
  }

  private void show(List<Level> levels) {
    getChildren().setAll(Widgets.label(WORDS.say("calibration.title"), "section-title"));
    if (levels.stream().allMatch(level -> level.n() == 0)) {
      getChildren().add(Widgets.wrapped(WORDS.say("calibration.none"), "muted"));
      return;
    }
    var canvas = new FigureCanvas();
    canvas.getStyleClass().add("calibration-plot");
    canvas.figureProperty().set(Optional.of(figure(levels)));
    getChildren().addAll(Widgets.wrapped(WORDS.say("calibration.note"), "muted", "small"), canvas);
    levels.stream()
        .filter(level -> level.n() > 0)
        .forEach(level -> getChildren().add(Widgets.wrapped(said(level))));
  }

  private static String said(Level level) {
    return WORDS.say(
        "calibration.row",
        "level",
        WORDS.say("calibration." + level.confidence().name().toLowerCase(Locale.ROOT)),
        "right",
        level.right(),
        "n",
        level.n(),
        "share",
        Numbers.shown(100.0 * level.right() / level.n(), 2),
        "low",
        Math.round(100 * level.interval().low()),
        "high",
        Math.round(100 * level.interval().high()));
  }

  /// A line a level from the low to the high end of its interval, and a dot at the share; dashed,
  /// the borders between which each level pays best.
  static Lines figure(List<Level> levels) {
    var lines = new ArrayList<Lines.Line>();
    for (double border : new double[] {67, 80}) {
      lines.add(
          new Lines.Line(
              WORDS.say("calibration.border", "share", border),
              LEVELS,
              true,
              false,
              new double[] {HALF, LEVELS + HALF},
              new double[] {border, border}));
    }
    for (Level level : levels) {
      if (level.n() > 0) {
        int series = level.confidence().ordinal();
        double at = series + 1;
        double share = 100.0 * level.right() / level.n();
        double[] ends = {100 * level.interval().low(), 100 * level.interval().high()};
        String name =
            WORDS.say("calibration." + level.confidence().name().toLowerCase(Locale.ROOT));
        lines.add(new Lines.Line("", series, false, false, new double[] {at, at}, ends));
        lines.add(
            new Lines.Line(name, series, false, true, new double[] {at}, new double[] {share}));
      }
    }
    return new Lines(
        WORDS.say("calibration.title"),
        WORDS.say("calibration.note"),
        new Axis(WORDS.say("calibration.x"), "", HALF, LEVELS + HALF),
        new Axis(WORDS.say("calibration.y"), "%", 0, 100),
        lines,
        Double.NaN);
  }
}
