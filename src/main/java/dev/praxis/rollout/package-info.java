/// A deployment in simulated time, from requests to the post-mortem: usable without any lab. One
/// tick is five minutes; everything follows from a plan, a seed and the acts of whoever runs it.
@NullMarked
package dev.praxis.rollout;

import org.jspecify.annotations.NullMarked;
