package dev.praxis.progress;

/// What a run was computed with: the same result to the bit is promised on the same one only.
///
/// @param version of Praxis
/// @param natives the native libraries in use; empty where there are none
public record Machine(String version, String processor, String os, String natives) {}
