package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.ui.FormulaImages;
import dev.praxis.work.Work;
import java.util.concurrent.Executor;

/// What every page of the window works with.
///
/// @param labThreads where labs run
record Window(
    Rooms rooms,
    Course course,
    Memory memory,
    Work work,
    Executor labThreads,
    FormulaImages formulas,
    FileAsk files) {}
