/// Versions of a model, fitted with Smile, and the registry that keeps them.
@NullMarked
package dev.praxis.rollout.model;

import org.jspecify.annotations.NullMarked;
