/// What each learner did, kept in one SQLite file in the user's data folder: answers, walkthroughs,
/// finished runs, looks at test sets, grades taken back, time spent and the places to go on from.
@NullMarked
package dev.praxis.progress;

import org.jspecify.annotations.NullMarked;
