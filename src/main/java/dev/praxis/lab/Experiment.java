package dev.praxis.lab;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything a run follows from: the state at tick k is a function of (experiment, k).
public record Experiment(
    String lab,
    SortedMap<String, MaterialRef> materials,
    Settings settings,
    List<Edit> edits,
    long seed) {
  /// The seed of a run nobody has chosen one for.
  public static final long SEED = 42;

  public Experiment {
    materials = Collections.unmodifiableSortedMap(new TreeMap<>(materials));
    edits = List.copyOf(edits);
  }

  public static Experiment of(String lab, Map<String, MaterialRef> materials) {
    return new Experiment(lab, new TreeMap<>(materials), Settings.NONE, List.of(), SEED);
  }

  public Experiment with(Settings changed) {
    return new Experiment(lab, materials, changed, edits, seed);
  }

  public Experiment withSeed(long changed) {
    return new Experiment(lab, materials, settings, edits, changed);
  }

  public Experiment withEdits(List<Edit> changed) {
    return new Experiment(lab, materials, settings, changed, seed);
  }

  public Experiment withMaterial(String role, MaterialRef material) {
    var changed = new TreeMap<>(materials);
    changed.put(role, material);
    return new Experiment(lab, changed, settings, edits, seed);
  }
}
