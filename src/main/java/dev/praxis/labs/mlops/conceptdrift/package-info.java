/// The drift range: detectors on streams whose changes are known, or on the learner's own table.
@NullMarked
package dev.praxis.labs.mlops.conceptdrift;

import org.jspecify.annotations.NullMarked;
