/// The lab contract (start, step, draw), the engine that runs it, and the coach that checks what
/// was done.
@NullMarked
package dev.praxis.lab;

import org.jspecify.annotations.NullMarked;
