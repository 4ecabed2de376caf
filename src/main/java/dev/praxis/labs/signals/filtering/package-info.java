/// Filters by drawing, by poles and zeros, by a gate, and convolution step by step: seen and heard
/// before and after.
@NullMarked
package dev.praxis.labs.signals.filtering;

import org.jspecify.annotations.NullMarked;
