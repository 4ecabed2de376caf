/// Sounds from formulas: sines, sweeps, noise, clicks and vowels. The same arguments give the same
/// samples.
@NullMarked
package dev.praxis.signal.synth;

import org.jspecify.annotations.NullMarked;
