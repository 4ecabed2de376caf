package dev.praxis.bench.agents;

import dev.praxis.bench.Machine;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was measured, with the machine and its load.
///
/// @param load of the machine just before; negative where the system does not say
/// @param setting what was asked for, by option
record Report(
    String bench,
    String unit,
    Machine machine,
    double load,
    Map<String, Object> setting,
    List<Figures> figures) {
  private static final Words WORDS = Words.of(Report.class);

  String written() {
    var text = new StringBuilder(machine.written());
    text.append(load < 0 ? "" : WORDS.say("report.load", "load", load)).append('\n');
    text.append(unit).append('\n');
    for (Figures each : figures) {
      text.append(
          WORDS.say(
              "report.line",
              "name",
              each.name(),
              "median",
              Numbers.shown(each.median()),
              "least",
              Numbers.shown(each.least()),
              "greatest",
              Numbers.shown(each.greatest()),
              "count",
              each.values().size()));
      text.append('\n');
    }
    return text.toString().strip();
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("bench", bench);
    tree.put("machine", machine.tree());
    tree.put("load", load);
    tree.putAll(setting);
    tree.put("figures", figures.stream().map(Figures::tree).toList());
    return tree;
  }
}
