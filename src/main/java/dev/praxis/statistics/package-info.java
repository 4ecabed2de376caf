/// Scores and their doubt, in our own tested code: metrics of predictions and clusterings, and
/// intervals around them. Knows no tables and no labs.
@NullMarked
package dev.praxis.statistics;

import org.jspecify.annotations.NullMarked;
