/// Streams, models and races on known truth.
@NullMarked
package dev.praxis.stream.learn;

import org.jspecify.annotations.NullMarked;
