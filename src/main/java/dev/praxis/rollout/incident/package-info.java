/// What goes wrong, when it begins, and what would contain it.
@NullMarked
package dev.praxis.rollout.incident;

import org.jspecify.annotations.NullMarked;
