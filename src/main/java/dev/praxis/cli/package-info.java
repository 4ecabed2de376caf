/// The command line over the same core as the window.
@NullMarked
package dev.praxis.cli;

import org.jspecify.annotations.NullMarked;
