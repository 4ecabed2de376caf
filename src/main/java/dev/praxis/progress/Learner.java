package dev.praxis.progress;

import java.nio.file.Path;

/// Somebody who learns on this computer.
///
/// @param id for ever; empty for the first one, whose store was there before there were several
/// @param name as typed; empty until the first learner says one
/// @param folder where all of this learner's progress is
public record Learner(String id, String name, Path folder) {}
