/// The composition root: starts the process, wires the rooms, opens the window.
@NullMarked
package dev.praxis.app;

import org.jspecify.annotations.NullMarked;
