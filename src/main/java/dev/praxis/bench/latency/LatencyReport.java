package dev.praxis.bench.latency;

import dev.praxis.bench.Machine;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was measured at all labs, with the machine it was measured on.
///
/// @param load how many processes wanted a core just before, on average of a minute; negative where
///     the system does not say
/// @param rows of the table in every lab
public record LatencyReport(Machine machine, double load, int rows, List<LabPart> labs) {
  private static final Words WORDS = Words.of(LatencyReport.class);
  private static final String LINE = "%-20s %-14s %8s %8s %8s %8s %9s %6s%n";

  public LatencyReport {
    labs = List.copyOf(labs);
  }

  private Part single() {
    return Part.all(labs.stream().flatMap(lab -> lab.single().stream()).toList());
  }

  private Part slides() {
    return Part.all(labs.stream().flatMap(lab -> lab.slides().stream()).toList());
  }

  public Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("bench", "latency");
    tree.put("machine", machine.tree());
    tree.put("load", load);
    tree.put("rows", rows);
    tree.put("labs", labs.stream().map(LabPart::tree).toList());
    tree.put("all", single().tree());
    tree.put("sliding", slides().tree());
    return tree;
  }

  /// A line a knob, one a lab, one for all, in milliseconds.
  public String written() {
    var text = new StringBuilder(machine.written());
    text.append(load < 0 ? "" : WORDS.say("report.load", "load", load)).append('\n');
    text.append(WORDS.say("report.note", "rows", rows)).append("\n\n");
    text.append(header());
    for (LabPart lab : labs) {
      lab.single().forEach(part -> text.append(line(lab.lab(), part.knob(), part)));
      text.append(line(lab.lab(), WORDS.say("report.all"), lab.allSingle()));
      lab.slides().forEach(part -> text.append(line(lab.lab(), "~ " + part.knob(), part)));
      text.append('\n');
    }
    text.append(line(WORDS.say("report.labs"), WORDS.say("report.all"), single()));
    text.append(line(WORDS.say("report.labs"), "~ " + WORDS.say("report.all"), slides()));
    return text + remarks();
  }

  private static String header() {
    return String.format(
        Locale.ROOT,
        LINE,
        WORDS.say("column.lab"),
        WORDS.say("column.knob"),
        WORDS.say("column.changes"),
        WORDS.say("column.median"),
        WORDS.say("column.p95"),
        WORDS.say("column.max"),
        WORDS.say("column.full"),
        WORDS.say("column.gap"));
  }

  private static String line(String lab, String knob, Part part) {
    Summary summary = part.summary();
    return String.format(
        Locale.ROOT,
        LINE,
        lab,
        knob,
        summary.changes(),
        millis(summary.median()),
        millis(summary.p95()),
        millis(summary.max()),
        millis(summary.fullP95()),
        millis(summary.gap()));
  }

  private static String millis(double number) {
    return Numbers.fixed(number, 1);
  }

  private String remarks() {
    var remarks = new ArrayList<String>();
    for (LabPart lab : labs) {
      int refused = lab.allSingle().refused() + lab.allSlides().refused();
      int lost = lab.allSingle().lost() + lab.allSlides().lost();
      if (refused > 0) {
        remarks.add(WORDS.say("report.refused", "lab", lab.lab(), "count", refused));
      }
      if (lost > 0) {
        remarks.add(WORDS.say("report.lost", "lab", lab.lab(), "count", lost));
      }
      if (!lab.fixed().isEmpty()) {
        String knobs = String.join(", ", lab.fixed());
        remarks.add(WORDS.say("report.fixed", "lab", lab.lab(), "knobs", knobs));
      }
    }
    return remarks.isEmpty() ? "" : "\n" + String.join("\n", remarks) + "\n";
  }
}
