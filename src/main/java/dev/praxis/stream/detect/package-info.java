/// Drift detectors, which read one number after the other and say when its law has changed. They
/// agree alarm by alarm with MOA or with River, as asked; `docs/decisions/0017-drift-detectors.md`
/// says where the two differ.
@NullMarked
package dev.praxis.stream.detect;

import org.jspecify.annotations.NullMarked;
