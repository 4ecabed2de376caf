/// How fast agents learn without anything being drawn: our loops beside the same arithmetic written
/// as bare loops over arrays.
@NullMarked
package dev.praxis.bench.agents;

import org.jspecify.annotations.NullMarked;
