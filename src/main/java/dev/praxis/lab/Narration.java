package dev.praxis.lab;

import java.util.Optional;

/// What the latest step did.
///
/// @param sentence one sentence with this step's numbers
/// @param formula the formula with this step's numbers, as LaTeX
/// @param line the text of the snippet's line it belongs to
public record Narration(String sentence, Optional<String> formula, Optional<String> line) {
  public static Narration of(String sentence) {
    return new Narration(sentence, Optional.empty(), Optional.empty());
  }
}
