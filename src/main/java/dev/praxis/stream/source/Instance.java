package dev.praxis.stream.source;

/// One input of a stream with its truth.
///
/// @param label as seen, noise included
/// @param concept how far the input was drawn from the new law, from 0 to 1
/// @param progress how far the new law had come
/// @param labelAt index at which the label becomes known
public record Instance(
    long index, double[] x, int label, double concept, double progress, long labelAt) {}
