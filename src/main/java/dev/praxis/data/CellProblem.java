package dev.praxis.data;

import java.util.Optional;
import java.util.OptionalLong;

/// Something in a learner's file that was not taken as written, and what became of it.
///
/// @param line in the file, counted from 1; empty where a whole column is meant
/// @param column its name; empty where a whole line is meant
/// @param sentence says all of it
public record CellProblem(OptionalLong line, Optional<String> column, String sentence) {
  static CellProblem ofLine(long line, String sentence) {
    return new CellProblem(OptionalLong.of(line), Optional.empty(), sentence);
  }

  static CellProblem ofColumn(String column, String sentence) {
    return new CellProblem(OptionalLong.empty(), Optional.of(column), sentence);
  }

  static CellProblem ofCell(long line, String column, String sentence) {
    return new CellProblem(OptionalLong.of(line), Optional.of(column), sentence);
  }
}
