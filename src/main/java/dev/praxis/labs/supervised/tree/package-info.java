/// The lab `tree`: a classification tree, one question at a time, on training rows only; judged on
/// validation rows, with a test set that stays shut until it is opened.
@NullMarked
package dev.praxis.labs.supervised.tree;

import org.jspecify.annotations.NullMarked;
