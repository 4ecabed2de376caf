/// Writes figures to files that need nothing else: SVG, CSV, and reports in one HTML page.
@NullMarked
package dev.praxis.figure.export;

import org.jspecify.annotations.NullMarked;
