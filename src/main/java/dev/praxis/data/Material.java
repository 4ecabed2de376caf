package dev.praxis.data;

/// What a lab works on. Sounds and texts join when their labs do.
public sealed interface Material permits Dataset {
  /// The catalogue id, or the path of the learner's file.
  String id();

  /// SHA-256 of the content, in hex: equal hashes mean equal data.
  String hash();
}
