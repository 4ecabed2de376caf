/// Lays a figure out as marks at a size: once, for the window and for SVG alike.
@NullMarked
package dev.praxis.figure.sketch;

import org.jspecify.annotations.NullMarked;
