/// Sound devices: playing and recording, on threads of their own. Without a device everything says
/// so, and nothing here is needed to compute.
@NullMarked
package dev.praxis.sound;

import org.jspecify.annotations.NullMarked;
