package dev.praxis.lab;

import java.util.List;
import java.util.Optional;

/// What a lab offers, before any run.
///
/// @param id what `--json`, lessons and the ledger call it
/// @param version raised when what the lab computes changes
/// @param module the module of the course it belongs to
/// @param roles the materials it works on
/// @param strides names of the step buttons, smallest first; level 0 is one tick
/// @param horizon the tick at which any run stops
/// @param opens where a new run goes before the learner does anything
public record LabSpec(
    String id,
    int version,
    String module,
    List<Role> roles,
    List<Knob> knobs,
    List<Handle> handles,
    List<String> strides,
    List<Slot> figures,
    List<Score> scores,
    List<Fact> facts,
    long horizon,
    Goal opens) {
  public LabSpec {
    roles = List.copyOf(roles);
    knobs = List.copyOf(knobs);
    handles = List.copyOf(handles);
    strides = List.copyOf(strides);
    figures = List.copyOf(figures);
    scores = List.copyOf(scores);
    facts = List.copyOf(facts);
  }

  /// A material by role, with the catalogue id used when none is given.
  public record Role(String id, String initial) {}

  /// A place for a figure: large ones take the room, small ones stand beside.
  public record Slot(String id, boolean large) {}

  /// A score, or a family of them when `id` ends in `*`, as `recall_*`.
  public record Score(String id, boolean higherIsBetter) {
    public boolean names(String name) {
      return id.endsWith("*") ? name.startsWith(id.substring(0, id.length() - 1)) : id.equals(name);
    }
  }

  /// Something conditions may ask about.
  public record Fact(String id, Type type) {
    /// The types facts have.
    public enum Type {
      NUMBER,
      TEXT,
      TEXTS,
      TRUTH
    }
  }

  public Optional<Knob> knob(String name) {
    return knobs.stream().filter(knob -> knob.id().equals(name)).findFirst();
  }

  public Optional<Handle> handle(String name) {
    return handles.stream().filter(handle -> handle.id().equals(name)).findFirst();
  }

  /// Identity for kept results, as `k-means@1`.
  public String versioned() {
    return id + "@" + version;
  }
}
