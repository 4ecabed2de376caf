package dev.praxis.labs.mlops.datadrift;

import dev.praxis.lab.Settings;
import dev.praxis.stream.shift.Correction;
import java.util.Locale;

/// The typed settings of the lab.
///
/// @param made whether rows are made by a law instead of taken from the tables
/// @param random whether one table is cut at random, or else in the order of its rows
/// @param share of the rows of one table that are the reference
/// @param n rows of a window
/// @param windows at most
/// @param column the one looked at
record ShiftConfig(
    boolean made,
    boolean random,
    double share,
    int n,
    int windows,
    Harm harm,
    int bins,
    String column,
    double alpha,
    Correction correction) {
  static ShiftConfig of(Settings settings) {
    return new ShiftConfig(
        settings.text("rows").equals("made"),
        settings.text("split").equals("random"),
        settings.real("share"),
        settings.whole("n"),
        settings.whole("windows"),
        new Harm(
            settings.text("inject"),
            settings.text("injected"),
            settings.real("shift"),
            settings.real("times"),
            settings.real("part"),
            settings.whole("since")),
        settings.whole("bins"),
        settings.text("column"),
        settings.real("alpha"),
        Correction.valueOf(settings.text("correction").toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
