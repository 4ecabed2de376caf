/// A fitted model as an HTTP service for this machine only: endpoints, limits, token and metrics.
@NullMarked
package dev.praxis.serve;

import org.jspecify.annotations.NullMarked;
