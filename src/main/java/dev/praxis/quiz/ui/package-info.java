/// A question as a card: answered, then told right from wrong with its reason.
@NullMarked
package dev.praxis.quiz.ui;

import org.jspecify.annotations.NullMarked;
