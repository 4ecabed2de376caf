/// A learner's evidence file: what was answered, done and run, chained and signed, so that later
/// changes show; and what a teacher makes of many such files.
@NullMarked
package dev.praxis.evidence;

import org.jspecify.annotations.NullMarked;
