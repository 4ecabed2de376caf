package dev.praxis.progress;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// One finished run of a lab, with all that is needed to do it again and compare.
///
/// @param lab its versioned id, such as `k-means@1`
/// @param experiment JSON text
/// @param data the hash of each material's content by role
/// @param scores JSON text
/// @param facts JSON text
/// @param millis wall time in milliseconds
/// @param lesson the lesson it was part of; empty outside lessons
public record FinishedRun(
    String lab,
    String experiment,
    SortedMap<String, String> data,
    String scores,
    String facts,
    Machine machine,
    long millis,
    long ticks,
    String lesson) {
  public FinishedRun {
    Check.named("lab", lab);
    Check.notNegative("millis", millis);
    Check.notNegative("ticks", ticks);
    data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
  }
}
