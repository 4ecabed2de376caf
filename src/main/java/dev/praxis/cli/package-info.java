/// The command line: the teacher's and the tests' way in, over the same core as the window.
@NullMarked
package dev.praxis.cli;

import org.jspecify.annotations.NullMarked;
