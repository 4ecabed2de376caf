/// Figures as data: each describes itself in a sentence and as a table, and knows nothing of
/// windows.
@NullMarked
package dev.praxis.figure;

import org.jspecify.annotations.NullMarked;
