/// A course as text files: read, checked, and turned into blocks that can be shown.
///
/// A course is data, and hostile until read: nothing in it runs, every file comes from inside its
/// folder, and whatever is not understood is a `Problem` with file and line. `CourseReader` never
/// throws for bad content; a broken lesson is listed and the others load.
///
/// The acts of a walkthrough (`do`, `also`, `not`) are a list of mappings with one key each:
/// - `set: {depth: 2, criterion: gini}` turns knobs. A value is a number, `true`, `false`, a text
/// or
///   a list of texts.
/// - `run: end` runs to the end, `run: 20` runs twenty ticks, `run: split` runs one stride of that
///   name.
/// - `hand:` uses a handle at the tick the run has reached: `handle` names it and exactly one of
///   these says how:
///   - `move: 0` with `to: {petal length: 1.4, petal width: 0.2}` moves item 0 there;
///   - `add: {petal length: 1.4, petal width: 0.2}` adds an item there;
///   - `remove: 3` removes item 3;
///   - `paint:` makes the item of this number into what `as:` says,
///   - `press: true` presses it.
///
/// Items count from 0; places are named by column, in the data's own units.
@NullMarked
package dev.praxis.course;

import org.jspecify.annotations.NullMarked;
