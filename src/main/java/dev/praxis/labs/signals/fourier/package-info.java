/// From a few sines to bins and back: sampling, aliasing, leakage, the Fourier sum term by term and
/// the butterflies of the fast transform.
@NullMarked
package dev.praxis.labs.signals.fourier;

import org.jspecify.annotations.NullMarked;
