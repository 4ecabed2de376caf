package dev.praxis.cli;

import dev.praxis.lab.Lab;
import dev.praxis.lab.Settings;
import dev.praxis.lab.report.LabWords;
import dev.praxis.lab.report.SettingWords;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Set;

/// A sweep as a table to read: a line a cell, a column a score.
final class SweepText {
  private static final Words WORDS = Words.of(SweepText.class);
  private static final int DIGITS = 4;
  private final LabWords lab;
  private final Sweep sweep;

  SweepText(Lab<?, ?> lab, Sweep sweep) {
    this.lab = LabWords.of(lab);
    this.sweep = sweep;
  }

  String written() {
    Set<String> knobs = sweep.grid().values().keySet();
    var header = new ArrayList<String>(knobs);
    sweep.scoreIds().forEach(id -> header.add(lab.score(id)));
    var table = new TextTable(header);
    var remarks = new StringBuilder();
    for (Sweep.Cell cell : sweep.cells()) {
      var line = new ArrayList<String>();
      knobs.forEach(knob -> line.add(value(cell.settings(), knob)));
      sweep.scoreIds().forEach(id -> line.add(range(cell, id)));
      table.add(line);
      cell.refusals().forEach(sentence -> remarks.append(remark(cell, sentence)));
    }
    String note =
        WORDS.say(
            sweep.seeds().size() == 1 ? "sweep.one" : "sweep.many",
            "lab",
            lab.title(),
            "seeds",
            sweep.seeds().size(),
            "first",
            sweep.seeds().getFirst());
    return note + "\n\n" + table.written() + remarks;
  }

  private static String value(Settings settings, String knob) {
    return settings.find(knob).map(SettingWords::of).orElse("");
  }

  private static String range(Sweep.Cell cell, String id) {
    Sweep.Range range = cell.scores().get(id);
    if (range == null) {
      return "";
    }
    String mean = Numbers.shown(range.mean(), DIGITS);
    return range.low() == range.high()
        ? mean
        : WORDS.say(
            "sweep.range",
            "mean",
            mean,
            "low",
            Numbers.shown(range.low(), DIGITS),
            "high",
            Numbers.shown(range.high(), DIGITS));
  }

  private static String remark(Sweep.Cell cell, String sentence) {
    return WORDS.say("sweep.refused", "cell", cell.settings().values(), "why", sentence) + "\n";
  }
}
