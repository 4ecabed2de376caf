package dev.praxis.data;

import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Counts what the cells of one column look like while they pass by.
final class ColumnTally {
  private static final int EXAMPLES = 5;
  private static final int MANY_LEVELS = 50;
  private static final double MOSTLY = 0.9;

  private final String name;
  private final boolean commaPossible;

  private final Set<String> examples = new LinkedHashSet<>();
  private final DistinctCount distinct;
  private final Style point = new Style('.');
  private final Style comma = new Style(',');
  private long filled;
  private long missing;

  /// @param commaPossible whether cells can hold a decimal comma: not where commas separate cells
  /// @param mostDistinct how many different cells to count exactly
  ColumnTally(String name, boolean commaPossible, int mostDistinct) {
    this.name = name;
    this.commaPossible = commaPossible;
    this.distinct = new DistinctCount(mostDistinct);
  }

  void add(String bare, long row, long line) {
    if (Cells.missing(bare)) {
      missing++;
      return;
    }
    filled++;
    point.add(bare, row, line);
    if (commaPossible) {
      comma.add(bare, row, line);
    }
    if (examples.size() < EXAMPLES) {
      examples.add(Cells.shown(bare));
    }
    distinct.add(bare);
  }

  String name() {
    return name;
  }

  boolean empty() {
    return filled == 0;
  }

  PreviewColumn column() {
    Style style = comma.numbers > point.numbers ? comma : point;
    var notNumbers = new Problems(style.others, filled - style.numbers);
    return new PreviewColumn(
        name, guess(style), style.decimal, filled, missing, List.copyOf(examples), notNumbers);
  }

  private ColumnType guess(Style style) {
    if (filled == 0) {
      return ColumnType.SKIP;
    }
    if (style.numbers >= MOSTLY * filled) {
      return ColumnType.NUMBER;
    }
    boolean varied = distinct.estimate() > MANY_LEVELS && distinct.estimate() * 2 > filled;
    return varied ? ColumnType.SKIP : ColumnType.LABEL;
  }

  /// How many cells are numbers when written with one decimal sign, and the first that are not.
  private final class Style {
    private final char decimal;
    private final List<CellProblem> others = new ArrayList<>();
    private long numbers;

    Style(char decimal) {
      this.decimal = decimal;
    }

    void add(String bare, long row, long line) {
      if (!Double.isNaN(Cells.number(bare, decimal))) {
        numbers++;
      } else if (others.size() < Problems.MOST) {
        String sentence =
            Words.of(ColumnTally.class)
                .say(
                    "csv.not-a-number",
                    "row",
                    row,
                    "line",
                    line,
                    "column",
                    name,
                    "cell",
                    Cells.shown(bare));
        others.add(CellProblem.ofCell(line, name, sentence));
      }
    }
  }
}
