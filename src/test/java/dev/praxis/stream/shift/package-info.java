/// Tests of two windows beside SciPy's, and by counting out.
@NullMarked
package dev.praxis.stream.shift;

import org.jspecify.annotations.NullMarked;
