/// Detectors beside each other on streams whose changes are known.
@NullMarked
package dev.praxis.stream.race;

import org.jspecify.annotations.NullMarked;
