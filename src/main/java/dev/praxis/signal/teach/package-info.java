/// Computations taken apart, for looking at: one bin of the Fourier sum term by term, the
/// butterflies
/// of the fast transform, aliasing, convolution at one sample. Slow on purpose.
@NullMarked
package dev.praxis.signal.teach;

import org.jspecify.annotations.NullMarked;
