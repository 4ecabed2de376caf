package dev.praxis.app;

import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.Sitting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The points of a sitting. A question at fault counts for nobody; one left open counts as no
/// points of what it is worth.
record QuizScore(
    Row all,
    List<Topic> topics,
    Map<Outcome, Integer> outcomes,
    int faults,
    double marks,
    int sure) {
  /// @param n how many questions
  record Row(double points, double most, int n) {
    static final Row NONE = new Row(0, 0, 0);

    Row and(double more, double of) {
      return new Row(points + more, most + of, n + 1);
    }

    double share() {
      return most == 0 ? 0 : points / most;
    }
  }

  /// One lesson, with its objectives.
  record Topic(String lesson, Row sum, Map<String, Row> objectives) {}

  int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  static QuizScore of(Sitting sitting, Function<Sitting.Slot, Optional<Question>> question) {
    var counting = new Counting();
    for (int place = 0; place < sitting.slots().size(); place++) {
      Sitting.Slot slot = sitting.slots().get(place);
      Optional<Question> asked = question.apply(slot);
      if (asked.isPresent()) {
        counting.add(slot.lesson(), asked.get(), sitting.reply(place));
      }
    }
    return counting.score();
  }

  /// Adds questions up one by one.
  private static final class Counting {
    private Row all = Row.NONE;
    private final Map<String, Row> lessons = new LinkedHashMap<>();
    private final Map<String, Map<String, Row>> objectives = new LinkedHashMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int faults;
    private double marks;
    private int sure;

    void add(String lesson, Question question, Sitting.Reply reply) {
      if (reply.verdict().filter(Sitting.Verdict::fault).isPresent()) {
        faults++;
        return;
      }
      double share = reply.verdict().map(Sitting.Verdict::share).orElse(0.0);
      Outcome outcome = reply.verdict().map(Sitting.Verdict::outcome).orElse(Outcome.NOT_ATTEMPTED);
      double most = question.head().points();
      outcomes.merge(outcome, 1, Integer::sum);
      all = all.and(share * most, most);
      lessons.put(lesson, lessons.getOrDefault(lesson, Row.NONE).and(share * most, most));
      var inside = objectives.computeIfAbsent(lesson, each -> new LinkedHashMap<>());
      String objective = question.head().objective();
      inside.put(objective, inside.getOrDefault(objective, Row.NONE).and(share * most, most));
      if (reply.confidence().isPresent() && outcome != Outcome.NOT_ATTEMPTED) {
        marks += reply.confidence().get().mark(share);
        sure++;
      }
    }

    QuizScore score() {
      var topics = new ArrayList<Topic>();
      lessons.forEach(
          (id, row) -> topics.add(new Topic(id, row, objectives.getOrDefault(id, Map.of()))));
      return new QuizScore(all, topics, outcomes, faults, marks, sure);
    }
  }
}
