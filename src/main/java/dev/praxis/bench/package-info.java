/// What `praxis bench` measures: how fast the program is for those who use it, said with the
/// machine
/// it was measured on.
@NullMarked
package dev.praxis.bench;

import org.jspecify.annotations.NullMarked;
