/// Small models that learn one input at a time, how well they do, and when they are learnt anew.
@NullMarked
package dev.praxis.stream.learn;

import org.jspecify.annotations.NullMarked;
