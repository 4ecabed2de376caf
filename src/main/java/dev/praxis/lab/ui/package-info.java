/// A lab on screen: generated knobs, transport, figures, scores.
@NullMarked
package dev.praxis.lab.ui;

import org.jspecify.annotations.NullMarked;
