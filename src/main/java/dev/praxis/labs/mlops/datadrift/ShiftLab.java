package dev.praxis.labs.mlops.datadrift;

import com.google.auto.service.AutoService;
import dev.praxis.data.Column.NumberColumn;
import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// A reference against window after window of current rows, one window a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class ShiftLab implements Lab<ShiftConfig, ShiftState> {
  private static final int LEAST_ROWS = 5;

  /// Squares of larger numbers, summed up, leave the range of a double.
  private static final double LARGEST = 1e100;

  private final Words words = Words.of(ShiftLab.class);

  @Override
  public LabSpec spec() {
    return ShiftSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public ShiftConfig read(Settings settings, Materials materials) {
    return ShiftConfig.of(settings);
  }

  @Override
  public Set<String> idle(Settings settings) {
    var idle = new HashSet<String>(Set.of("shift", "times", "part", "since", "injected"));
    switch (settings.text("inject")) {
      case "nothing" -> {}
      case "shift" -> idle.removeAll(Set.of("shift", "since", "injected"));
      case "scale", "unit" -> idle.removeAll(Set.of("times", "since", "injected"));
      case "missing", "category" -> idle.removeAll(Set.of("part", "since", "injected"));
      default -> idle.removeAll(Set.of("since", "injected"));
    }
    if (settings.text("rows").equals("made")) {
      idle.addAll(Set.of("split", "share"));
    }
    return idle;
  }

  @Override
  public SortedMap<String, Material> inUse(Snapshot shown) {
    SortedMap<String, Material> used = Lab.super.inUse(shown);
    Dataset chosen = shown.materials().table(ShiftSpec.CURRENT);
    if (!current(shown.materials()).equals(chosen)) {
      used.remove(ShiftSpec.CURRENT);
    }
    return used;
  }

  @Override
  public ShiftState start(ShiftConfig config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    Dataset reference = materials.table(ShiftSpec.REFERENCE);
    Dataset current = current(materials);
    check(reference, current, config);
    long seed = turn.librarySeed();
    Stock stock =
        config.made()
            ? MadeStock.of(reference, current, config, seed)
            : TableStock.of(reference, current, config, seed);
    if (stock instanceof TableStock table
        && Math.min(table.reference().length, table.n()) < LEAST_ROWS) {
      int rows = Math.min(table.reference().length, table.n());
      throw refuse("rows.few", "n", rows, "least", LEAST_ROWS);
    }
    Judged first = new Judge(stock, config.bins(), turn).judged(1);
    if (first.findings().isEmpty()) {
      throw refuse("columns.constant", "n", stock.names().size(), "data", reference.title());
    }
    return new ShiftState(stock, List.of(first));
  }

  /// Where only a reference was given, the table that is there until another is chosen stands for
  /// it: the reference is then cut in two.
  private static Dataset current(Materials materials) {
    Dataset reference = materials.table(ShiftSpec.REFERENCE);
    Dataset current = materials.table(ShiftSpec.CURRENT);
    boolean untouched =
        current.id().equals(ShiftSpec.SHIPPED)
            && Stock.common(reference, current).size() < current.columns().size();
    return untouched ? reference : current;
  }

  private void check(Dataset reference, Dataset current, ShiftConfig config) throws Refusal {
    List<String> common = Stock.common(reference, current);
    if (common.isEmpty()) {
      throw refuse("columns.none", "reference", reference.title(), "current", current.title());
    }
    for (String name : List.of(config.column(), config.harm().column())) {
      if (!common.contains(name)) {
        throw refuse("columns.alone", "column", name, "data", current.title());
      }
    }
    for (Dataset table : List.of(reference, current)) {
      for (NumberColumn column : table.numbers()) {
        for (int row = 0; row < column.size(); row++) {
          if (Double.isFinite(column.at(row)) && Math.abs(column.at(row)) > LARGEST) {
            throw refuse(
                "cell.large",
                "row",
                row + 1,
                "column",
                column.name(),
                "value",
                Numbers.shown(column.at(row)));
          }
        }
      }
    }
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(words.say(key, namesAndValues), words.say(key + ".try", namesAndValues)));
  }

  @Override
  public Step<ShiftState> step(ShiftConfig config, ShiftState state, Turn turn)
      throws InterruptedException {
    int next = state.judged().size() + 1;
    return next > state.stock().windows()
        ? new Step.Finished<>(state)
        : new Step.Moved<>(
            state.and(new Judge(state.stock(), config.bins(), turn).judged(next)), 0);
  }

  @Override
  public Drawing draw(ShiftConfig config, ShiftState state, View view) throws InterruptedException {
    return new ShiftDrawing(words, config, state, view).drawn();
  }

  @Override
  public String snippet(ShiftConfig config, ShiftState state, Materials materials) {
    return new ShiftSnippet(config, state).written();
  }
}
