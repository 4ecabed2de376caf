/// Small formulas and conditions written by teachers: typed, checked before they run, bounded in
/// length and cost, and unable to run code. They are CEL underneath, with what would trip a
/// teacher smoothed away.
@NullMarked
package dev.praxis.expression;

import org.jspecify.annotations.NullMarked;
