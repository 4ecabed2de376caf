/// Writing a course: new files to begin with, what a recording becomes, and safe changes of an
/// author's files. Nothing here is needed to read or show a course.
@NullMarked
package dev.praxis.course.author;

import org.jspecify.annotations.NullMarked;
