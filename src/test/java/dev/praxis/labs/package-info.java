/// What every lab must keep, whoever wrote it.
@NullMarked
package dev.praxis.labs;

import org.jspecify.annotations.NullMarked;
