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
/// @param sounds what can be heard of a state
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
    Goal opens,
    List<String> sounds) {
  public LabSpec(
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
    this(
        id, version, module, roles, knobs, handles, strides, figures, scores, facts, horizon, opens,
        List.of());
  }

  public LabSpec {
    sounds = List.copyOf(sounds);
    roles = List.copyOf(roles);
    knobs = List.copyOf(knobs);
    handles = List.copyOf(handles);
    strides = List.copyOf(strides);
    figures = List.copyOf(figures);
    scores = List.copyOf(scores);
    facts = List.copyOf(facts);
  }

  /// A material by role, with the catalogue id used when none is given.
  public record Role(String id, Kind kind, String initial) {
    /// A table.
    public Role(String id, String initial) {
      this(id, Kind.TABLE, initial);
    }

    /// The kinds of material.
    public enum Kind {
      TABLE,
      SOUND
    }
  }

  /// A place for a figure: large ones take the room, small ones stand beside.
  ///
  /// @param track whether it stands over the time axis that all tracks share
  /// @param turns the knob that follows the place chosen on the figure
  public record Slot(String id, boolean large, boolean track, Optional<String> turns) {
    public Slot(String id, boolean large) {
      this(id, large, false, Optional.empty());
    }

    /// A track whose chosen place turns a knob.
    public static Slot track(String id, String turns) {
      return new Slot(id, true, true, Optional.of(turns));
    }

    /// The same, turning a knob by the place chosen on it.
    public Slot turning(String knob) {
      return new Slot(id, large, track, Optional.of(knob));
    }
  }

  /// A score, or a family of them when `id` ends in `*`, as `recall_*`.
  ///
  /// @param table the table in which the family is a row and its members are columns, or nothing
  public record Score(String id, boolean higherIsBetter, String table) {
    public Score(String id, boolean higherIsBetter) {
      this(id, higherIsBetter, "");
    }

    /// The same family as a row of a table; families of the same table have the same members.
    public Score inTable(String name) {
      return new Score(id, higherIsBetter, name);
    }

    /// What the names of a family begin with.
    public String stem() {
      return id.endsWith("*") ? id.substring(0, id.length() - 1) : id;
    }

    public boolean names(String name) {
      return id.endsWith("*") ? name.startsWith(stem()) : id.equals(name);
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

  /// The same, with sounds to be heard.
  public LabSpec sounding(List<String> heard) {
    return new LabSpec(
        id, version, module, roles, knobs, handles, strides, figures, scores, facts, horizon, opens,
        heard);
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
