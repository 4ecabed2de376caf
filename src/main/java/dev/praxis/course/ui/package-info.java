/// Lessons on screen: one node a block, each copyable, with text a screen reader can say.
@NullMarked
package dev.praxis.course.ui;

import org.jspecify.annotations.NullMarked;
