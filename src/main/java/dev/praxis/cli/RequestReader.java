package dev.praxis.cli;

import dev.praxis.data.Material;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes an experiment of what was typed, and refuses what cannot be meant.
final class RequestReader {
  private final CliRooms rooms;
  private final CatalogueMaterials source;

  RequestReader(CliRooms rooms) {
    this.rooms = rooms;
    this.source = CatalogueMaterials.of(rooms.catalogue(), rooms.folder());
  }

  /// @throws Refusal when a table cannot be read
  Request read(ExperimentOptions options) throws CliProblem, Refusal {
    return read(options.lab, options);
  }

  /// @throws Refusal when a table cannot be read
  Request read(String id, SettingOptions options) throws CliProblem, Refusal {
    Lab<?, ?> lab = lab(id);
    LabSpec spec = lab.spec();
    var refs = new DataText(spec, source).read(options.data);
    var opened = new HashMap<String, Material>();
    for (var role : refs.entrySet()) {
      LabSpec.Role declared =
          spec.roles().stream()
              .filter(each -> each.id().equals(role.getKey()))
              .findFirst()
              .orElseThrow();
      opened.put(role.getKey(), Opening.fitting(declared, source.open(role.getValue())));
      new ImportRemarks(source, new Trouble(rooms.err())).say(role.getValue());
    }
    var materials = new Materials(opened);
    refs.replaceAll((role, ref) -> new MaterialRef(ref.id(), hash(opened, role)));
    Settings settings = settings(spec, options.set, materials);
    List<Edit> edits = edits(new HandText(spec, materials), options.hands);
    long seed =
        options.seed.isEmpty() ? Experiment.SEED : whole("--seed", options.seed, Long.MIN_VALUE);
    Goal goal =
        options.ticks.isEmpty() ? Goal.END : new Goal.Tick(whole("--ticks", options.ticks, 0));
    return new Request(
        lab, new Experiment(spec.id(), refs, settings, edits, seed), materials, goal);
  }

  /// An experiment that was kept, to its end.
  ///
  /// @throws Refusal when a table is not there any more, or is not as it was
  Request again(Experiment experiment) throws CliProblem, Refusal {
    Lab<?, ?> lab = lab(experiment.lab());
    return new Request(
        lab, experiment, Opening.materials(lab.spec(), experiment, source), Goal.END);
  }

  private static String hash(Map<String, Material> opened, String role) {
    Material material = opened.get(role);
    return material == null ? "" : material.hash();
  }

  Lab<?, ?> lab(String id) throws CliProblem {
    var found = rooms.labs().find(id);
    if (found.isEmpty()) {
      throw Choice.unknown("lab.unknown", id, rooms.labs().ids());
    }
    return found.get();
  }

  private static Settings settings(LabSpec spec, List<String> texts, Materials materials)
      throws CliProblem {
    var values = new TreeMap<String, Object>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      if (equals < 1) {
        throw CliProblem.wrongUse("set.form", "text", text);
      }
      Knob knob = knob(spec, text.substring(0, equals).strip());
      Object value = KnobText.value(knob, text.substring(equals + 1));
      if (values.put(knob.id(), checked(knob, value, materials)) != null) {
        throw CliProblem.wrongUse("set.twice", "knob", knob.id());
      }
    }
    return new Settings(values);
  }

  static Knob knob(LabSpec spec, String id) throws CliProblem {
    var found = spec.knob(id);
    if (found.isEmpty()) {
      List<String> ids = spec.knobs().stream().map(Knob::id).toList();
      throw Choice.unknown("knob.unknown", id, ids, "lab", spec.id());
    }
    return found.get();
  }

  /// A value out of range is wrong use, not a refusal of the lab.
  static Object checked(Knob knob, Object value, Materials materials) throws CliProblem {
    try {
      return KnobReader.checked(knob, value, materials);
    } catch (Refusal refusal) {
      throw new CliProblem(Exit.WRONG_USE, refusal.notice().what(), refusal.notice().advice());
    }
  }

  private static List<Edit> edits(HandText reader, List<String> texts) throws CliProblem {
    var edits = new ArrayList<Edit>();
    for (String text : texts) {
      edits.add(reader.read(text));
    }
    edits.sort(Comparator.comparingLong(Edit::at));
    return edits;
  }

  static long whole(String option, String text, long least) throws CliProblem {
    return Numerals.whole(text)
        .filter(number -> number >= least)
        .orElseThrow(
            () ->
                least < 0
                    ? CliProblem.wrongUse("number.whole", "option", option, "text", text)
                    : CliProblem.wrongUse(
                        "number.least", "option", option, "text", text, "least", least));
  }
}
