package dev.praxis.evidence;

import dev.praxis.course.Course;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.WalkStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One learner's work, graded and made again.
///
/// @param answers oldest first
record Marked(Work work, List<Regraded> answers, List<WalkStep> steps, List<Replayed> runs) {
  static Marked of(Work work, Course course, Means means) throws InterruptedException {
    var regrade = new Regrade(course, means.reruns());
    var replay = new Replay(means.reruns(), means.here());
    var answers = new ArrayList<Regraded>();
    var steps = new ArrayList<WalkStep>();
    var runs = new ArrayList<Replayed>();
    for (Entry entry : work.entries()) {
      switch (entry) {
        case Entry.Answered answered -> answers.add(regrade.of(answered.answer()));
        case Entry.Stepped stepped -> steps.add(stepped.step());
        case Entry.Ran ran -> runs.add(replay.of(ran.run()));
        case Entry.Sat sat -> {}
      }
    }
    return new Marked(work, answers, steps, runs);
  }

  /// Every lesson anything was done in; empty for runs outside lessons.
  List<String> lessons() {
    return Stream.of(
            answers.stream().map(each -> each.answer().asked().lesson()),
            steps.stream().map(each -> each.walk().lesson()),
            runs.stream().map(Replayed::run).map(FinishedRun::lesson))
        .flatMap(lessons -> lessons)
        .distinct()
        .toList();
  }

  List<Regraded> answersOf(String lesson) {
    return answers.stream().filter(each -> each.answer().asked().lesson().equals(lesson)).toList();
  }

  /// The latest answer to each question of a lesson: the one that counts.
  static List<Regraded> latest(List<Regraded> answers) {
    Map<String, Regraded> latest = new LinkedHashMap<>();
    answers.forEach(each -> latest.put(each.answer().asked().question(), each));
    return List.copyOf(latest.values());
  }

  List<WalkStep> stepsOf(String lesson) {
    return steps.stream().filter(each -> each.walk().lesson().equals(lesson)).toList();
  }

  List<Replayed> runsOf(String lesson) {
    return runs.stream().filter(each -> each.run().lesson().equals(lesson)).toList();
  }
}
