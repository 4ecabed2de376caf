/// How long a learner waits for a lab: from turning a knob to the picture of the new setting. Knows
/// no window; `app` drives one and hands in what it saw.
@NullMarked
package dev.praxis.bench.latency;

import org.jspecify.annotations.NullMarked;
