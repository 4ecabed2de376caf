/// The one door to work in the background.
@NullMarked
package dev.praxis.work;

import org.jspecify.annotations.NullMarked;
