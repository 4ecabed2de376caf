package dev.praxis.progress;

/// What a file from another computer had that was not here.
///
/// @param notes that are here now and were not before; changed ones do not count
public record Brought(long answers, long runs, long notes) {
  /// Whether all of it was here already.
  public boolean nothing() {
    return answers + runs + notes == 0;
  }
}
