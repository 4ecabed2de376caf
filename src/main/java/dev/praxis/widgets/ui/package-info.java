/// Widgets several screens share, made accessible where they are made.
@NullMarked
package dev.praxis.widgets.ui;

import org.jspecify.annotations.NullMarked;
