/// What changes while a model is in use: chance that can be copied, tails of distributions, and the
/// trouble a stream or a window can be. The parts stand in the packages below.
@NullMarked
package dev.praxis.stream;

import org.jspecify.annotations.NullMarked;
