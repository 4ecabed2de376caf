/// What labs work on: tables with declared column types, the catalogue, import, splits. The only
/// room that sees Tablesaw.
@NullMarked
package dev.praxis.data;

import org.jspecify.annotations.NullMarked;
