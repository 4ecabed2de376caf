package dev.praxis.labs.mlops.datadrift;

import static java.util.stream.Collectors.joining;

import dev.praxis.figure.Figure;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Narration;
import dev.praxis.lab.View;
import dev.praxis.stream.shift.Sides;
import dev.praxis.words.Names;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// All there is to see and to know once a window has arrived.
final class ShiftDrawing {
  private final Words words;
  private final ShiftConfig config;
  private final ShiftState state;
  private final View view;

  ShiftDrawing(Words words, ShiftConfig config, ShiftState state, View view) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.view = view;
  }

  Drawing drawn() throws InterruptedException {
    view.progress().report(0);
    Sides sides = state.stock().column(config.column(), state.last().window());
    var figures = new LinkedHashMap<String, Figure>();
    var tables = new TestTables(words, config, state);
    figures.put("overview", tables.overview());
    var laws = new LawFigures(words, sides.present());
    figures.put("ecdf", laws.laws());
    figures.put("law", laws.shapes());
    figures.put("psi", new PsiFigure(words, config, state.last(), sides.present()).drawn());
    if (!view.draft()) {
      figures.put("size", new SizeFigure(words, config, state, view).drawn());
    }
    figures.put("monitor", new MonitorFigure(words, config, state).drawn());
    figures.put("quality", new QualityTable(words, state).drawn());
    figures.put("tests", tables.tests());
    figures.put("fits", tables.fits(sides instanceof Sides.Numbers));
    var scores = new ShiftScores(config, state, sides, view.draft());
    return new Drawing(figures, scores.scores(), scores.facts(), said());
  }

  private Optional<Narration> said() {
    List<String> found = state.last().found(config);
    return Optional.of(
        Narration.of(
            words.say(
                found.isEmpty() ? "said.calm" : "said.found",
                "window",
                state.last().window(),
                "windows",
                state.stock().windows(),
                "n",
                state.stock().n(),
                "found",
                found.size(),
                "columns",
                state.last().findings().size(),
                "list",
                found.stream().limit(6).map(name -> Names.bare(name, "")).collect(joining(", ")))));
  }
}
