/// Has a window changed against a reference: two-sample tests with their size, their p and their
/// notes.
@NullMarked
package dev.praxis.stream.shift;

import org.jspecify.annotations.NullMarked;
