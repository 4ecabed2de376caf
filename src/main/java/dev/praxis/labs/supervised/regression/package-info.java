/// The lab `linear-regression`: least squares in closed form beside gradient descent, in the same
/// units.
@NullMarked
package dev.praxis.labs.supervised.regression;

import org.jspecify.annotations.NullMarked;
