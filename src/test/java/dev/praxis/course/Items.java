package dev.praxis.course;

import dev.praxis.data.Catalogue;
import dev.praxis.data.DataProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.figure.Figure;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Questions to test with, written as in a lesson.
final class Items {
  private Items() {}

  /// The item of a `quiz` fence.
  static Item of(String... lines) {
    var problems = new Problems("lesson.md");
    Optional<Item> item = read(problems, lines);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.list().toString());
    }
    return item.orElseThrow();
  }

  static Optional<Item> read(Problems problems, String... lines) {
    var files = new CourseFiles(Path.of("src/test/resources/courses/small"));
    String text = "id: q\nlevel: apply\n" + String.join("\n", lines);
    return YamlReader.read(text, 1, problems)
        .flatMap(
            yaml -> Item.read(yaml, new LabReader(problems, files, Path.of("x.md")), problems));
  }

  /// A run as a lab would leave it, about classes with these names.
  static Moment moment(String... classes) {
    Scope scope =
        Scope.EMPTY
            .with("facts.classes", Scope.Type.TEXTS)
            .with("facts.rows", Scope.Type.NUMBER)
            .with("scores.recall_*.value", Scope.Type.NUMBER);
    var values = new TreeMap<String, Object>();
    values.put("facts.classes", List.of(classes));
    values.put("facts.rows", 150);
    for (int i = 0; i < classes.length; i++) {
      values.put("scores.recall_" + classes[i] + ".value", 0.25 * (i + 1));
    }
    var drawing =
        new Drawing(
            new TreeMap<String, Figure>(), new TreeMap<>(), new TreeMap<>(), Optional.empty());
    return new Moment(Experiment.of("tree", Map.of()), scope, Values.of(values), drawing);
  }

  /// The end of a run of the tree lab on the irises.
  static Moment irises(Path temporary) throws DataProblem, Refusal, InterruptedException {
    var source = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), temporary);
    var experiment = Experiment.of("tree", Map.of("data", MaterialRef.of("iris")));
    return Moment.atEnd(Labs.load().find("tree").orElseThrow(), experiment, source, new Cancel());
  }
}
