package dev.praxis.evidence;

import dev.praxis.course.Course;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.evidence.ItemStatistics.Behaviour;
import dev.praxis.evidence.ItemStatistics.Response;
import dev.praxis.figure.Table;
import dev.praxis.progress.Asked;
import dev.praxis.progress.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The questions of a course as a group answered them: each learner's first answer to the question
/// as it is now, since later ones were given with the solution seen.
final class ItemTable {
  private static final List<String> COLUMNS =
      List.of(
          "lesson",
          "question",
          "kind",
          "n",
          "difficulty",
          "discrimination",
          "discrimination_n",
          "chosen");
  private final Course course;
  private final Map<String, List<Regraded>> first = new LinkedHashMap<>();
  private final Map<String, Behaviour> behaviours;

  ItemTable(Course course, List<Marked> learners) {
    this.course = course;
    var responses = new ArrayList<Response>();
    for (Marked learner : learners) {
      var seen = new HashSet<String>();
      for (Regraded answer : learner.answers()) {
        String item = name(answer.answer().asked());
        if (isCurrent(answer) && seen.add(item)) {
          first.computeIfAbsent(item, each -> new ArrayList<>()).add(answer);
          responses.add(new Response(learner.work().learner(), item, answer.right()));
        }
      }
    }
    this.behaviours = ItemStatistics.of(responses);
  }

  /// An answer to an earlier meaning of a question, or to none, says nothing about the question.
  private static boolean isCurrent(Regraded answer) {
    return answer.found() != Regraded.Found.NOT_GRADED
        && answer.answer().outcome() != Outcome.NOT_ATTEMPTED;
  }

  private static String name(Asked asked) {
    return asked.lesson() + "/" + asked.question();
  }

  Table table() {
    var rows = new ArrayList<List<Object>>();
    for (Lesson lesson : course.lessons()) {
      for (Item item : lesson.items()) {
        String name = lesson.id() + "/" + item.id();
        if (behaviours.containsKey(name)) {
          rows.add(row(lesson, item, behaviours.get(name), first.getOrDefault(name, List.of())));
        }
      }
    }
    return new Table(COLUMNS, rows);
  }

  private static List<Object> row(
      Lesson lesson, Item item, Behaviour behaviour, List<Regraded> answers) {
    List<String> given = answers.stream().map(each -> each.answer().given()).toList();
    return List.of(
        lesson.id(),
        item.id(),
        item.written().kind(),
        (long) behaviour.n(),
        behaviour.difficulty(),
        behaviour.discrimination().orElse(Double.NaN),
        (long) behaviour.pairs(),
        Chosen.of(item.written(), given));
  }
}
