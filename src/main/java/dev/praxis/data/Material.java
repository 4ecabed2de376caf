package dev.praxis.data;

/// What a lab works on. Texts join when their labs do.
public sealed interface Material permits Dataset, Sound {
  /// The catalogue id, or the path of the learner's file.
  String id();

  /// What people call it.
  String title();

  /// SHA-256 of the content, in hex: equal hashes mean equal data.
  String hash();
}
