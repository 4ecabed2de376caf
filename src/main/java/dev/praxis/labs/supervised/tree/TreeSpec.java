package dev.praxis.labs.supervised.tree;

import dev.praxis.data.Column;
import dev.praxis.data.Column.LabelColumn;
import dev.praxis.data.Dataset;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Knob.ChoiceKnob;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.Knob.ColumnKnob.Initial;
import dev.praxis.lab.Knob.ColumnKnob.Kind;
import dev.praxis.lab.Knob.IntKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.LabSpec.Fact.Type;
import dev.praxis.lab.LabSpec.Role;
import dev.praxis.lab.LabSpec.Score;
import dev.praxis.lab.LabSpec.Slot;
import dev.praxis.lab.Reach;
import dev.praxis.lab.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the lab offers.
final class TreeSpec {
  static final int MOST_CLASSES = 20;
  static final String OPEN_TEST = "open_test";
  private static final int DEEPEST = 12;
  private static final int LARGEST_LEAF = 200;
  private static final int MOST_TICKS = 1 << DEEPEST;

  private TreeSpec() {}

  static final LabSpec SPEC =
      new LabSpec(
          "tree",
          1,
          "supervised",
          List.of(new Role("data", "iris")),
          knobs(),
          List.of(new Handle(OPEN_TEST, "", Reach.RUN, Set.of(Handle.Does.PRESS))),
          List.of("question", "level"),
          List.of(
              new Slot("plane", true),
              new Slot("tree", true),
              new Slot("confusion", false),
              new Slot("rules", false)),
          scores(),
          facts(),
          MOST_TICKS,
          Goal.END);

  private static List<Knob> knobs() {
    return List.of(
        column("target", Kind.LABEL, (data, before) -> target(data)),
        column("x", Kind.NUMBER, (data, before) -> fromEnd(data, 2)),
        column("y", Kind.NUMBER, (data, before) -> fromEnd(data, 1)),
        new ColumnKnob(
            "features", Effect.RESTART, Kind.NUMBER, true, 1, (data, before) -> ofThePlane(before)),
        new IntKnob("depth", Effect.RESTART, 0, DEEPEST, 3),
        new IntKnob("min_leaf", Effect.RESTART, 1, LARGEST_LEAF, 1),
        new ChoiceKnob(
            "criterion",
            Effect.RESTART,
            Arrays.stream(Criterion.values()).map(criterion -> criterion.option).toList(),
            Criterion.GINI.option),
        new ChoiceKnob(
            "show",
            Effect.LOOK,
            Arrays.stream(TreeConfig.Show.values()).map(TreeConfig.Show::option).toList(),
            TreeConfig.Show.TRAINING.option()));
  }

  private static Knob column(String id, Kind kind, Initial initial) {
    return new ColumnKnob(id, Effect.RESTART, kind, false, 1, initial);
  }

  private static List<Score> scores() {
    return List.of(
        new Score("train_accuracy", true),
        new Score("validation_accuracy", true),
        new Score("f1", true),
        new Score("recall_*", true),
        new Score("leaves", false),
        new Score("test_accuracy", true),
        new Score("test_f1", true));
  }

  private static List<Fact> facts() {
    var numbers =
        Stream.of(
            "leaves",
            "depth",
            "questions",
            "revealed",
            "rows",
            "left_out",
            "first_value",
            "root_impurity",
            "gap");
    var texts = Stream.of("first_column", "split");
    return Stream.of(
            numbers.map(id -> new Fact(id, Type.NUMBER)),
            texts.map(id -> new Fact(id, Type.TEXT)),
            Stream.of(new Fact("classes", Type.TEXTS), new Fact("test_open", Type.TRUTH)))
        .flatMap(facts -> facts)
        .toList();
  }

  /// The table's usual target, else the first column with a number of classes a tree can show. A
  /// table without one gets its first labels, to be refused with a reason.
  private static List<String> target(Dataset data) {
    List<LabelColumn> labels = data.labels();
    return labels.stream()
        .filter(column -> data.target().filter(column.name()::equals).isPresent())
        .findFirst()
        .or(() -> labels.stream().filter(TreeSpec::canBeShown).findFirst())
        .or(() -> labels.stream().findFirst())
        .map(column -> List.of(column.name()))
        .orElse(List.of());
  }

  private static boolean canBeShown(LabelColumn column) {
    return column.levels().size() >= 2 && column.levels().size() <= MOST_CLASSES;
  }

  /// The column of numbers `place` places from the end, among those with any number.
  private static List<String> fromEnd(Dataset data, int place) {
    List<String> names =
        data.numbers().stream()
            .filter(column -> column.missing() < column.size())
            .map(Column::name)
            .toList();
    return names.isEmpty() ? List.of() : List.of(names.get(Math.max(0, names.size() - place)));
  }

  private static List<String> ofThePlane(Settings before) {
    return Stream.of(before.text("x"), before.text("y")).distinct().toList();
  }
}
