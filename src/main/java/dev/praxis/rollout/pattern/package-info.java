/// How a new version comes to answer: stages, the judge between them, and how much a person still
/// decides.
@NullMarked
package dev.praxis.rollout.pattern;

import org.jspecify.annotations.NullMarked;
