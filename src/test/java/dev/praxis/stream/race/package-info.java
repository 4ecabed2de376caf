/// Streams, models and races on known truth.
@NullMarked
package dev.praxis.stream.race;

import org.jspecify.annotations.NullMarked;
