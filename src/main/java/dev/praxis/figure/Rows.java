package dev.praxis.figure;

/// A table that is itself the figure: coefficients, rules, verdicts.
public record Rows(String title, String note, Table table) implements Figure {
  @Override
  public String describe() {
    return "%s: %s rows of %s."
        .formatted(title, table.rows().size(), String.join(", ", table.columns()));
  }
}
