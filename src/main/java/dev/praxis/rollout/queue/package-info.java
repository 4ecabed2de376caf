/// Servers with a queue before them, request by request.
@NullMarked
package dev.praxis.rollout.queue;

import org.jspecify.annotations.NullMarked;
