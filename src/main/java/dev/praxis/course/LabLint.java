package dev.praxis.course;

import dev.praxis.expression.Scope;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.LabScope;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Walkthrough;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Labs as a lesson names them, against what they declare.
final class LabLint {
  private static final Materials NONE = new Materials(Map.of());
  private final Function<String, Optional<LabSpec>> labs;
  private final Problems problems;

  LabLint(Function<String, Optional<LabSpec>> labs, Problems problems) {
    this.labs = labs;
    this.problems = problems;
  }

  void check(Lesson lesson) {
    lesson.labs().forEach(this::lab);
    lesson.walkthroughs().forEach(this::walkthrough);
    Optional<Scope> own =
        lesson.labs().stream()
            .findFirst()
            .flatMap(block -> labs.apply(block.experiment().lab()))
            .map(LabScope::of);
    for (Item item : lesson.items()) {
      item.scene().ifPresent(scene -> scene(item, scene));
      if (!item.fromLab() || own.isPresent() || lesson.labs().isEmpty()) {
        item.check(own, problems);
      }
    }
    for (Inline.Link link : LessonLinks.of(lesson)) {
      if (link.target() instanceof Target.ToLab to) {
        spec(to.lab(), link.line())
            .ifPresent(
                spec -> {
                  settings(spec, to.settings(), link.line());
                  roles(spec, to.data(), link.line());
                });
      }
    }
  }

  private Optional<LabSpec> spec(String name, int line) {
    var spec = labs.apply(name);
    if (spec.isEmpty()) {
      problems.add(line, "lint.lab", "lab", name);
    }
    return spec;
  }

  private void scene(Item item, Scene scene) {
    spec(scene.experiment().lab(), scene.line())
        .ifPresent(
            spec -> {
              if (!item.drawn()) {
                settings(spec, scene.experiment().settings(), scene.line());
              }
              roles(spec, scene.experiment().materials(), scene.line());
              scene.slot().ifPresent(slot -> slot(spec, slot, scene.line()));
              item.checkCondition(LabScope.of(spec), problems);
            });
  }

  private void slot(LabSpec spec, String slot, int line) {
    List<String> slots = spec.figures().stream().map(LabSpec.Slot::id).toList();
    if (!slots.contains(slot)) {
      problems.add(
          line,
          "question.slot",
          "lab",
          spec.id(),
          "slot",
          slot,
          "near",
          Problems.meant(slot, slots));
    }
  }

  private void lab(Block.LabBlock block) {
    Experiment experiment = block.experiment();
    spec(experiment.lab(), block.line())
        .ifPresent(
            spec -> {
              settings(spec, experiment.settings(), block.line());
              knobs(spec, block.lock(), block.line());
              knobs(spec, block.hide(), block.line());
              roles(spec, experiment.materials(), block.line());
            });
  }

  private void roles(LabSpec spec, Map<String, MaterialRef> materials, int line) {
    List<String> roles = spec.roles().stream().map(LabSpec.Role::id).toList();
    for (String role : materials.keySet()) {
      if (!roles.contains(role)) {
        problems.add(
            line, "lint.role", "lab", spec.id(), "role", role, "near", Problems.meant(role, roles));
      }
    }
  }

  private void knobs(LabSpec spec, Set<String> names, int line) {
    names.forEach(name -> knob(spec, name, line));
  }

  private Optional<Knob> knob(LabSpec spec, String name, int line) {
    var knob = spec.knob(name);
    if (knob.isEmpty()) {
      problems.add(
          line,
          "lint.knob",
          "lab",
          spec.id(),
          "knob",
          name,
          "near",
          Problems.meant(name, spec.knobs().stream().map(Knob::id).toList()));
    }
    return knob;
  }

  /// Knobs that exist, with values they can take; columns are known only with the data.
  private void settings(LabSpec spec, Settings settings, int line) {
    settings
        .values()
        .forEach(
            (name, value) -> {
              var knob = knob(spec, name, line);
              if (knob.isPresent() && !(knob.get() instanceof Knob.ColumnKnob)) {
                value(knob.get(), value, line);
              }
            });
  }

  private void value(Knob knob, Object value, int line) {
    try {
      KnobReader.checked(knob, value, NONE);
    } catch (Refusal refusal) {
      problems.said(
          line, refusal.notice().what().replaceAll("\\.$", ""), bare(refusal.notice().advice()));
    }
  }

  /// A sentence as part of one.
  private static String bare(String sentence) {
    String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return open.isEmpty() ? open : Character.toLowerCase(open.charAt(0)) + open.substring(1);
  }

  private void walkthrough(Walkthrough walkthrough) {
    var spec = labs.apply(walkthrough.experiment().lab());
    if (spec.isEmpty()) {
      return;
    }
    var expressions = new ExpressionLint(spec.get(), problems);
    for (Walkthrough.Stage stage : walkthrough.stages()) {
      stage.point().ifPresent(pointer -> pointer(spec.get(), pointer, stage.line()));
      expressions.check(stage);
      acts(spec.get(), stage.way(), stage.line());
      acts(spec.get(), stage.also(), stage.line());
      acts(spec.get(), stage.not(), stage.line());
    }
  }

  private void pointer(LabSpec spec, Walkthrough.Pointer pointer, int line) {
    List<String> names =
        switch (pointer.kind()) {
          case KNOB -> spec.knobs().stream().map(Knob::id).toList();
          case FIGURE -> spec.figures().stream().map(LabSpec.Slot::id).toList();
          case HANDLE -> spec.handles().stream().map(Handle::id).toList();
          case BUTTON -> Buttons.of(spec);
        };
    if (!names.contains(pointer.name())) {
      problems.add(
          line,
          "lint.pointer",
          "lab",
          spec.id(),
          "kind",
          Buttons.lower(pointer.kind()),
          "name",
          pointer.name(),
          "near",
          Problems.meant(pointer.name(), names));
    }
  }

  private void acts(LabSpec spec, List<Walkthrough.Act> acts, int line) {
    for (Walkthrough.Act act : acts) {
      switch (act) {
        case Walkthrough.Act.Set set -> settings(spec, set.settings(), line);
        case Walkthrough.Act.Hand hand -> hand(spec, hand, line);
        case Walkthrough.Act.RunToEnd end -> {}
        case Walkthrough.Act.RunTicks ticks -> ticks(spec, ticks, line);
        case Walkthrough.Act.RunStride stride -> {
          if (!spec.strides().contains(stride.stride())) {
            problems.add(
                line,
                "lint.stride",
                "lab",
                spec.id(),
                "stride",
                stride.stride(),
                "near",
                Problems.meant(stride.stride(), spec.strides()));
          }
        }
      }
    }
  }

  private void ticks(LabSpec spec, Walkthrough.Act.RunTicks run, int line) {
    if (run.ticks() > spec.horizon()) {
      problems.add(
          line, "lint.ticks", "lab", spec.id(), "ticks", run.ticks(), "horizon", spec.horizon());
    }
  }

  private void hand(LabSpec spec, Walkthrough.Act.Hand hand, int line) {
    var handle = spec.handle(hand.handle());
    if (handle.isEmpty()) {
      problems.add(
          line,
          "lint.handle",
          "lab",
          spec.id(),
          "handle",
          hand.handle(),
          "near",
          Problems.meant(hand.handle(), spec.handles().stream().map(Handle::id).toList()));
    } else if (!Buttons.takes(handle.get(), hand.gesture())) {
      problems.add(line, "lint.gesture", "handle", hand.handle(), "gesture", hand.gesture());
    }
  }
}
