/// How fast drift detectors are, beside MOA's when its jars are named: the program does not carry
/// them.
@NullMarked
package dev.praxis.bench.drift;

import org.jspecify.annotations.NullMarked;
