/// What several seeds say together: interquartile means and bands over them.
@NullMarked
package dev.praxis.rl.curve;

import org.jspecify.annotations.NullMarked;
