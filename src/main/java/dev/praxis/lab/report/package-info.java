/// What a finished run has to say to people: scores in words, and a report to keep.
@NullMarked
package dev.praxis.lab.report;

import org.jspecify.annotations.NullMarked;
