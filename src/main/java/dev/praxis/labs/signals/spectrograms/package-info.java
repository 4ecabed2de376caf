/// From air to features: a sound through window, transform, mel bands and cepstrum, each stage seen
/// and heard.
@NullMarked
package dev.praxis.labs.signals.spectrograms;

import org.jspecify.annotations.NullMarked;
