package dev.praxis.app;

import dev.praxis.course.Block;
import dev.praxis.course.Lesson;
import dev.praxis.course.Target;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.MaterialRef;
import java.util.Map;

/// The experiment behind a link to a lab.
final class LinkedLab {
  private LinkedLab() {}

  static Experiment experiment(Lesson lesson, Target.ToLab link) {
    Map<String, MaterialRef> data = link.data().isEmpty() ? usual(lesson, link) : link.data();
    return Experiment.of(link.lab(), data).with(link.settings());
  }

  /// A link without data means the data of the lesson's own lab.
  private static Map<String, MaterialRef> usual(Lesson lesson, Target.ToLab link) {
    return lesson.labs().stream()
        .map(Block.LabBlock::experiment)
        .filter(experiment -> experiment.lab().equals(link.lab()))
        .findFirst()
        .<Map<String, MaterialRef>>map(Experiment::materials)
        .orElse(Map.of());
  }
}
