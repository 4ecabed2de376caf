package dev.praxis.lab.report;

import dev.praxis.lab.Estimate;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;

/// An estimate in words: its interval, and what it rests on.
public final class EstimateWords {
  private static final Words WORDS = Words.of(EstimateWords.class);
  private static final int DIGITS = 4;

  private EstimateWords() {}

  public static String value(Estimate estimate) {
    return Numbers.shown(estimate.value(), DIGITS);
  }

  /// “0.87 to 0.97”, or nothing where there is no interval.
  public static String interval(Estimate estimate) {
    return estimate.low().isEmpty() || estimate.high().isEmpty()
        ? ""
        : WORDS.say(
            "interval",
            "low",
            Numbers.shown(estimate.low().getAsDouble(), DIGITS),
            "high",
            Numbers.shown(estimate.high().getAsDouble(), DIGITS));
  }

  /// Where the interval comes from.
  public static String how(Estimate estimate) {
    return WORDS.find("how." + estimate.how()).orElse(estimate.how());
  }

  /// The rows it was measured on.
  public static String on(Estimate estimate) {
    return WORDS.find("on." + estimate.on()).orElse(estimate.on());
  }

  /// Value, interval and rows on one line.
  public static String line(Estimate estimate) {
    String interval = interval(estimate);
    return WORDS.say(
        interval.isEmpty() ? "line" : "line.interval",
        "value",
        value(estimate),
        "interval",
        interval,
        "how",
        how(estimate),
        "n",
        estimate.n(),
        "on",
        on(estimate));
  }
}
