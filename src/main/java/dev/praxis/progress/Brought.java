package dev.praxis.progress;

/// What a file from another computer had that was not here.
///
/// @param notes that are here now and were not before; changed ones do not count
public record Brought(long answers, long runs, long notes) {
  /// What two files had together.
  Brought and(Brought other) {
    return new Brought(answers + other.answers, runs + other.runs, notes + other.notes);
  }

  /// Whether all of it was here already.
  public boolean nothing() {
    return answers + runs + notes == 0;
  }
}
