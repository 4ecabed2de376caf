package dev.praxis.figure.ui;

import java.util.Optional;
import java.util.function.Supplier;

/// What a figure takes besides what can be taken hold of.
///
/// @param places whether a press chooses a place
/// @param adds the handle that takes new points here, if any
public record Takes(boolean places, Supplier<Optional<String>> adds) {}
