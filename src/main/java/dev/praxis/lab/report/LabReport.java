package dev.praxis.lab.report;

import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Sound;
import dev.praxis.figure.Table;
import dev.praxis.figure.export.Report;
import dev.praxis.figure.export.Report.Fact;
import dev.praxis.figure.export.Report.Part;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Estimate;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Snapshot;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/// A run as a report: all it takes to do it again, and all that came of it.
public final class LabReport {
  private static final Words WORDS = Words.of(LabReport.class);

  private final LabWords lab;
  private final String versioned;
  private final Snapshot shown;
  private final SortedMap<String, Material> used;

  private LabReport(Lab<?, ?> lab, Snapshot shown) {
    this.lab = LabWords.of(lab);
    this.versioned = lab.spec().versioned();
    this.shown = shown;
    this.used = lab.inUse(shown);
  }

  /// @param snippet the Java of the experiment
  /// @param foot version and date, as a sentence
  public static Report of(Lab<?, ?> lab, Snapshot shown, String snippet, String foot) {
    return new LabReport(lab, shown).made(snippet, foot);
  }

  private Report made(String snippet, String foot) {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Facts(WORDS.say("experiment"), experiment()));
    parts.add(new Part.Facts(WORDS.say("settings"), settings()));
    parts.add(new Part.Grid(WORDS.say("scores"), WORDS.say("scores.note"), scores()));
    shown
        .drawing()
        .said()
        .ifPresent(said -> parts.add(new Part.Text(WORDS.say("narration"), said.sentence())));
    shown.drawing().figures().values().forEach(figure -> parts.add(new Part.Picture(figure)));
    parts.add(new Part.Code(WORDS.say("snippet"), snippet));
    return new Report(lab.title(), lab.summary(), parts, foot);
  }

  private List<Fact> experiment() {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(WORDS.say("lab"), versioned));
    used.forEach((role, material) -> material(facts, role, material));
    facts.add(new Fact(WORDS.say("seed"), Long.toString(shown.experiment().seed())));
    facts.add(new Fact(WORDS.say("ticks"), Long.toString(shown.tick())));
    shown.waits().ifPresent(what -> facts.add(new Fact(WORDS.say("waits"), what)));
    for (Edit edit : shown.experiment().edits()) {
      String name = WORDS.say("edit", "tick", edit.at(), "handle", lab.handle(edit.handle()));
      facts.add(new Fact(name, edit.gesture().toString()));
    }
    return facts;
  }

  private void material(List<Fact> facts, String role, Material material) {
    switch (material) {
      case Dataset data -> {
        facts.add(
            new Fact(
                lab.role(role),
                WORDS.say("table", "title", data.title(), "id", data.id(), "rows", data.rows())));
        facts.add(new Fact(WORDS.say("hash"), data.hash()));
      }
      case Sound sound -> {
        facts.add(
            new Fact(
                lab.role(role),
                WORDS.say(
                    "sound",
                    "title",
                    sound.title(),
                    "id",
                    sound.id(),
                    "seconds",
                    sound.seconds(),
                    "rate",
                    sound.header().rate())));
        facts.add(new Fact(WORDS.say("hash"), sound.hash()));
      }
    }
  }

  private List<Fact> settings() {
    return shown.settings().values().entrySet().stream()
        .map(entry -> new Fact(lab.knob(entry.getKey()), SettingWords.of(entry.getValue())))
        .toList();
  }

  private Table scores() {
    var rows = new ArrayList<List<Object>>();
    shown.drawing().scores().forEach((id, estimate) -> rows.add(row(id, estimate)));
    return new Table(
        List.of(
            WORDS.say("column.score"),
            WORDS.say("column.value"),
            WORDS.say("column.interval"),
            WORDS.say("column.how"),
            WORDS.say("column.n"),
            WORDS.say("column.on")),
        rows);
  }

  private List<Object> row(String id, Estimate estimate) {
    return List.of(
        lab.score(id),
        estimate.value(),
        EstimateWords.interval(estimate),
        EstimateWords.how(estimate),
        estimate.n(),
        EstimateWords.on(estimate));
  }
}
