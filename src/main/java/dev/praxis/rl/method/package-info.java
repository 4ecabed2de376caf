/// Methods that learn values from steps: one update at a time with its arithmetic, or millions
/// without an allocation, the same to the bit.
@NullMarked
package dev.praxis.rl.method;

import org.jspecify.annotations.NullMarked;
