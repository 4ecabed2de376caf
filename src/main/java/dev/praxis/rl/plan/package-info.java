/// Planning with the true model: policies, Bellman sweeps one at a time, and the exact worth of a
/// policy.
@NullMarked
package dev.praxis.rl.plan;

import org.jspecify.annotations.NullMarked;
