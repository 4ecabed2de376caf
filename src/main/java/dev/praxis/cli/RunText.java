package dev.praxis.cli;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Sound;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.report.EstimateWords;
import dev.praxis.lab.report.LabWords;
import dev.praxis.words.Words;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// A run as a few lines to read: what it was, its scores, what happened last.
final class RunText {
  private static final Words WORDS = Words.of(RunText.class);
  private final LabWords lab;
  private final Snapshot shown;
  private final SortedMap<String, Material> used;

  RunText(Lab<?, ?> lab, Snapshot shown) {
    this.lab = LabWords.of(lab);
    this.shown = shown;
    this.used = lab.inUse(shown);
  }

  String written() {
    var text = new StringBuilder(head()).append("\n\n");
    var scores = new TextTable(List.of());
    shown
        .drawing()
        .scores()
        .forEach(
            (id, estimate) -> scores.add(List.of(lab.score(id), EstimateWords.line(estimate))));
    text.append(scores.written());
    shown
        .drawing()
        .said()
        .ifPresent(said -> text.append('\n').append(said.sentence()).append('\n'));
    shown.waits().ifPresent(what -> text.append(WORDS.say("run.waits", "what", what)).append('\n'));
    return text.toString();
  }

  private String head() {
    String data = used.values().stream().map(RunText::named).collect(Collectors.joining(", "));
    String key = shown.finished() ? "run.head" : "run.head.part";
    return WORDS.say(
        key,
        "lab",
        lab.title(),
        "data",
        data.isEmpty() ? WORDS.say("run.no-data") : data,
        "seed",
        shown.experiment().seed(),
        "tick",
        shown.tick());
  }

  private static String named(Material material) {
    return switch (material) {
      case Dataset data -> WORDS.say("run.table", "title", data.title(), "rows", data.rows());
      case Sound sound ->
          WORDS.say("run.sound", "title", sound.title(), "seconds", sound.seconds());
    };
  }
}
