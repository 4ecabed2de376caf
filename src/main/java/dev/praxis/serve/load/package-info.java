/// Real requests to services on this machine: load on a schedule, with coordinated omission
/// corrected, and a challenger shadowing a champion.
@NullMarked
package dev.praxis.serve.load;

import org.jspecify.annotations.NullMarked;
