/// A lesson on paper: PDF with its type embedded, bookmarks and tags. Nothing is fetched while one
/// is made, whatever a lesson says.
@NullMarked
package dev.praxis.exchange.pdf;

import org.jspecify.annotations.NullMarked;
