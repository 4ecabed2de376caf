/// A lesson as one HTML page that needs nothing else: no script, nothing loaded, and a policy that
/// forbids both.
@NullMarked
package dev.praxis.exchange.html;

import org.jspecify.annotations.NullMarked;
