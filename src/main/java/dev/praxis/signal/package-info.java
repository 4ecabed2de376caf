/// Sound as numbers: waves, windows, Fourier transforms, spectrograms, mel bands, cepstra, and
/// small
/// tools around them. Pure functions and small values, usable without the rest of Praxis. Arrays
/// inside values are never written again once a value holds them.
@NullMarked
package dev.praxis.signal;

import org.jspecify.annotations.NullMarked;
