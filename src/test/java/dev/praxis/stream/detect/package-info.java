/// Detectors beside MOA's, and beside what River's documentation says they find.
@NullMarked
package dev.praxis.stream.detect;

import org.jspecify.annotations.NullMarked;
