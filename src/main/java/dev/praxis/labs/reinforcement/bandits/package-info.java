/// The lab on bandits: arms with unknown rewards, and ways to choose among them.
@NullMarked
package dev.praxis.labs.reinforcement.bandits;

import org.jspecify.annotations.NullMarked;
