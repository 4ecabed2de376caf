/// Experiments and what came of them as JSON: for the ledger, shared links and the command line.
@NullMarked
package dev.praxis.lab.json;

import org.jspecify.annotations.NullMarked;
