/// How many predictions a second a service gives, and how soon.
@NullMarked
package dev.praxis.bench.serve;

import org.jspecify.annotations.NullMarked;
