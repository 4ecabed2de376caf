package dev.praxis.stream.shift;

/// What one should know about a finding.
public enum Note {
  /// The p value counts all orders of the values.
  EXACT,
  /// The p value is that of many values.
  ASYMPTOTIC,
  /// The p value comes from mixing both windows at random.
  PERMUTATION,
  /// A count of less than 5 is expected somewhere: the p value is rough.
  SMALL_EXPECTED,
  /// A bin or category is empty in one window and was given the least share.
  EMPTY_BIN,
  /// The reference gives fewer bins than asked for, because values repeat.
  FEWER_BINS,
  /// A category occurs in the current window only.
  NEW_CATEGORY,
  /// The statistic was measured on rows the classifier had not learnt from.
  HELD_OUT
}
