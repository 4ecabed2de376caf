/// Questions, what was answered, and what the answer is worth. Nothing here shows or stores
/// anything. A new kind of question is a new permit of `Question`; the build then breaks wherever
/// it needs work.
@NullMarked
package dev.praxis.quiz;

import org.jspecify.annotations.NullMarked;
