/// Endless streams whose truth is known: where the law changes, what of it, how and by how much.
@NullMarked
package dev.praxis.stream.source;

import org.jspecify.annotations.NullMarked;
