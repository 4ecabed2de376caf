/// How fast sound is taken apart, beside what others take for it.
@NullMarked
package dev.praxis.bench.sound;

import org.jspecify.annotations.NullMarked;
