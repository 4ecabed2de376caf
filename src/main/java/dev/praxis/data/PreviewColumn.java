package dev.praxis.data;

import java.util.List;

/// A column of a learner's file before it is imported.
///
/// @param name unique in the table; renamed where the file repeats or omits it
/// @param guess number, label, or skip for identifiers, free text and empty columns
/// @param decimal the sign that numbers here are written with: a point or a comma
/// @param filled how many cells hold something
/// @param missing how many hold nothing, or one of the marks for it
/// @param examples the first different cells, at most five
/// @param notNumbers the cells that would become missing if these were numbers
public record PreviewColumn(
    String name,
    ColumnType guess,
    char decimal,
    long filled,
    long missing,
    List<String> examples,
    Problems notNumbers) {
  public PreviewColumn {
    examples = List.copyOf(examples);
  }

  /// Whether numbers here are written with a decimal comma.
  public boolean decimalComma() {
    return decimal == ',';
  }

  Problems problems(ColumnType type) {
    return type == ColumnType.NUMBER ? notNumbers : Problems.NONE;
  }
}
