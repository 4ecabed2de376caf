package dev.praxis.cli;

import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ChoicesKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.Knob.RealKnob;
import dev.praxis.lab.Knob.ToggleKnob;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.report.LabWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a lab offers, as `Json.text` takes it.
final class LabJson {
  private final LabSpec spec;
  private final LabWords words;

  private LabJson(Lab<?, ?> lab) {
    this.spec = lab.spec();
    this.words = LabWords.of(lab);
  }

  static Map<String, Object> tree(Lab<?, ?> lab) {
    return new LabJson(lab).tree();
  }

  private Map<String, Object> tree() {
    return Json.object(
        "id",
        spec.id(),
        "version",
        spec.version(),
        "module",
        spec.module(),
        "title",
        words.title(),
        "summary",
        words.summary(),
        "roles",
        spec.roles().stream().map(this::role).toList(),
        "knobs",
        spec.knobs().stream().map(this::knob).toList(),
        "handles",
        spec.handles().stream().map(this::handle).toList(),
        "strides",
        spec.strides(),
        "figures",
        spec.figures().stream()
            .map(slot -> Json.object("id", slot.id(), "label", words.slot(slot.id())))
            .toList(),
        "scores",
        spec.scores().stream().map(this::score).toList(),
        "facts",
        spec.facts().stream()
            .map(fact -> Json.object("id", fact.id(), "type", HandText.lower(fact.type())))
            .toList(),
        "horizon",
        spec.horizon());
  }

  private Map<String, Object> role(LabSpec.Role role) {
    return Json.object("id", role.id(), "label", words.role(role.id()), "default", role.initial());
  }

  private Map<String, Object> knob(Knob knob) {
    Map<String, Object> tree =
        Json.object(
            "id",
            knob.id(),
            "label",
            words.knob(knob.id()),
            "help",
            words.knobHelp(knob.id()),
            "effect",
            HandText.lower(knob.effect()));
    tree.putAll(range(knob));
    return tree;
  }

  private static Map<String, Object> range(Knob knob) {
    return switch (knob) {
      case IntKnob whole -> numbers("whole", whole.low(), whole.high(), whole.initial());
      case RealKnob real -> {
        Map<String, Object> tree = numbers("real", real.low(), real.high(), real.initial());
        tree.put("logarithmic", real.logarithmic());
        yield tree;
      }
      case ChoiceKnob choice ->
          Json.object("type", "choice", "options", choice.options(), "default", choice.initial());
      case ChoicesKnob choices ->
          Json.object(
              "type", "choices", "options", choices.options(), "default", choices.initial());
      case ToggleKnob toggle -> Json.object("type", "toggle", "default", toggle.initial());
      case ColumnKnob columns -> columns(columns);
    };
  }

  private static Map<String, Object> numbers(String type, Number low, Number high, Number initial) {
    return Json.object("type", type, "low", low, "high", high, "default", initial);
  }

  /// The default is absent: it depends on the table.
  private static Map<String, Object> columns(ColumnKnob knob) {
    return Json.object(
        "type",
        "columns",
        "kind",
        HandText.lower(knob.kind()),
        "many",
        knob.many(),
        "least",
        knob.least(),
        "default",
        Optional.empty());
  }

  private Map<String, Object> handle(Handle handle) {
    List<String> does = handle.does().stream().map(HandText::lower).sorted().toList();
    return Json.object(
        "id",
        handle.id(),
        "label",
        words.handle(handle.id()),
        "help",
        words.handleHelp(handle.id()),
        "figure",
        handle.slot(),
        "reach",
        HandText.lower(handle.reach()),
        "does",
        does);
  }

  private Map<String, Object> score(LabSpec.Score score) {
    return Json.object(
        "id",
        score.id(),
        "label",
        words.score(score.id()),
        "help",
        words.scoreHelp(score.id()),
        "higherIsBetter",
        score.higherIsBetter());
  }
}
