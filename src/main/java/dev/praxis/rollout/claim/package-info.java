/// Claims for a refund: who asks when, what is known of each, and the law by which they are honest.
@NullMarked
package dev.praxis.rollout.claim;

import org.jspecify.annotations.NullMarked;
