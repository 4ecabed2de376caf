package dev.praxis.app;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceLog;
import dev.praxis.evidence.EvidenceProblem;
import dev.praxis.evidence.SigningKey;
import dev.praxis.progress.DataFolder;
import dev.praxis.progress.Luggage;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What the store keeps of a course, sealed to be handed in.
final class Evidences {
  private static final Words WORDS = Words.of(Evidences.class);

  private Evidences() {}

  /// Reads whole histories: not on the window's thread.
  /// The key lies beside the store.
  static Evidence sealed(String name, Course course, ProgressStore store) throws EvidenceProblem {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var head = new Evidence.Head(name, course.id(), now, Memory.version());
    return Evidence.sealed(head, EvidenceLog.of(store), SigningKey.in(store.folder()));
  }

  /// That of this user, from a store that nobody has open.
  ///
  /// @param folder of a course of one's own; empty for the one that ships
  static Evidence here(String name, Path folder, Path lessons) throws CliProblem {
    boolean shipped = folder.toString().isEmpty();
    Course course = CourseReader.read(shipped ? lessons : folder);
    if (course.lessons().isEmpty()) {
      throw new CliProblem(
          Exit.FAILED,
          WORDS.say("evidence.no-course", "folder", folder),
          WORDS.say("evidence.no-course.try"));
    }
    try {
      Path home = DataFolder.resolve();
      Path own = shipped ? home : Luggage.place(home, course.id());
      try (var store = ProgressStore.open(own)) {
        return sealed(name, course, store);
      }
    } catch (StoreProblem | EvidenceProblem problem) {
      throw CliProblem.failed(problem);
    }
  }
}
