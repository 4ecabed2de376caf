/// What is measured every five minutes, and when it raises an alarm.
@NullMarked
package dev.praxis.rollout.watch;

import org.jspecify.annotations.NullMarked;
