/// Courses and questions in other formats: GIFT, Aiken, CSV, JSON, `.praxis` packs, a lesson as one
/// HTML page.
///
/// What comes in becomes a `LessonDraft`, written as a lesson of our own format and read again by
/// `CourseReader` before anything is kept. What a format cannot say is a `Left`, never dropped in
/// silence.
@NullMarked
package dev.praxis.exchange;

import org.jspecify.annotations.NullMarked;
