package dev.praxis.evidence;

/// A file that was handed in.
///
/// @param file its name, as shown
public record Submission(String file, Evidence evidence) {}
