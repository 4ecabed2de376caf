package dev.praxis.quiz;

import java.util.List;
import java.util.Optional;

/// What questions of every kind have.
///
/// @param id unique in its lesson; answers are kept under it
/// @param rev raised when the question's meaning changes
/// @param objective id of an objective of the lesson; empty where none was named
/// @param level nothing where its author named none
/// @param ask the question, Markdown
/// @param hints from a question, to a place to look, to the way
/// @param hintCost what each unfolded hint takes off, as a share of the points, from 0 to 1
/// @param points what a right answer is worth
/// @param line of the lesson file, from 1
public record Head(
    String id,
    int rev,
    String objective,
    Optional<Level> level,
    String ask,
    List<String> hints,
    double hintCost,
    double points,
    int line) {
  public Head {
    hints = List.copyOf(hints);
  }
}
