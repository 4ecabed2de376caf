package dev.praxis.lab;

import dev.praxis.data.Material;

/// Where materials come from: the catalogue, the learner's files, or a test.
@FunctionalInterface
public interface MaterialSource {
  /// Reads a material.
  ///
  /// @throws Refusal when there is none by that name, or it cannot be read
  Material open(MaterialRef ref) throws Refusal;
}
