/// Sentences kept beside the feature that says them, and numbers as the whole program writes them.
@NullMarked
package dev.praxis.words;

import org.jspecify.annotations.NullMarked;
