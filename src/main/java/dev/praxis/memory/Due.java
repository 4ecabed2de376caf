package dev.praxis.memory;

/// An item to be asked now.
///
/// @param retrievability the chance that it is remembered; 0 for what never was asked
/// @param seed for a question's order or a lab's randomness, fresh for each review
public record Due(Item item, Why why, double retrievability, long seed) {
  /// Why it is asked.
  public enum Why {
    /// A learning step is over.
    STEP,
    /// The chance to remember has fallen to what the learner wants to keep.
    REVIEW,
    /// Its lesson was read, and it never was asked.
    NEW
  }
}
