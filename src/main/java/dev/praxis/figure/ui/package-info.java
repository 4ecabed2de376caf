/// Paints figures and lets hands reach into them.
@NullMarked
package dev.praxis.figure.ui;

import org.jspecify.annotations.NullMarked;
