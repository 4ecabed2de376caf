/// The roll-out lab: a deployment a learner runs for a week, and what goes wrong in it.
@NullMarked
package dev.praxis.labs.mlops.rollout;

import org.jspecify.annotations.NullMarked;
