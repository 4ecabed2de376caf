/// Streams, models and races on known truth.
@NullMarked
package dev.praxis.stream.source;

import org.jspecify.annotations.NullMarked;
