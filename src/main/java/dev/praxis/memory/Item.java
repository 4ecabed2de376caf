package dev.praxis.memory;

/// Something to be remembered.
public sealed interface Item {
  /// The lesson it comes from, to be read again where it keeps being forgotten.
  String lesson();

  /// A question of a lesson.
  record Question(String lesson, String question) implements Item {}

  /// A step of a walkthrough: done again in the lab with a fresh seed.
  ///
  /// @param step index of the step
  record Skill(String lesson, String walkthrough, int step) implements Item {}

  /// Where a question's order and a lab's randomness begin when the item is asked for the n-th
  /// time: the same until it is answered, then another.
  default long seed(int n) {
    String name =
        switch (this) {
          case Question(String lesson, String question) -> lesson + "/" + question;
          case Skill(String lesson, String walkthrough, int step) ->
              lesson + "/" + walkthrough + "/" + step;
        };
    return Integer.toUnsignedLong((name + "#" + n).hashCode());
  }
}
