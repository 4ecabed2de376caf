/// What a learner still knows, and when to ask again: spaced repetition after FSRS-6. Nothing here
/// shows or stores anything: a memory is the replay of a log of answers.
@NullMarked
package dev.praxis.memory;

import org.jspecify.annotations.NullMarked;
