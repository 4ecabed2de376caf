package dev.praxis.course;

import dev.praxis.expression.Expression;
import dev.praxis.expression.ExpressionProblem;
import dev.praxis.expression.Scope;
import dev.praxis.expression.Values;
import dev.praxis.figure.Figure;
import dev.praxis.figure.sketch.Frame;
import dev.praxis.figure.sketch.Sketch;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Moment;
import dev.praxis.lab.Refusal;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts every question of a lesson as learners will meet it, on several seeds, runs what it runs,
/// and sees whether it can be answered.
final class ItemCheck {
  private static final Words WORDS = Words.of(ItemCheck.class);
  private static final long[] SEEDS = {0, 1, 2, 3, 4};
  private static final int GRID = 60;
  private final Lesson lesson;
  private final Labs labs;
  private final MaterialSource source;
  private final Problems problems;
  private final Map<Experiment, Optional<Moment>> moments = new HashMap<>();

  ItemCheck(Lesson lesson, Labs labs, MaterialSource source) {
    this.lesson = lesson;
    this.labs = labs;
    this.source = source;
    this.problems = new Problems(lesson.file());
  }

  /// @param known lines with problems already: a question that has one is not put
  List<Problem> problems(Set<Integer> known) throws InterruptedException {
    List<Block> blocks = lesson.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.QuizBlock quiz) {
        int ends = i + 1 < blocks.size() ? blocks.get(i + 1).line() : Integer.MAX_VALUE;
        if (known.stream().noneMatch(line -> line >= quiz.line() && line < ends)) {
          check(quiz.item());
        }
      }
    }
    return problems.list();
  }

  private void check(Item item) throws InterruptedException {
    Optional<Moment> own = item.fromLab() ? own() : Optional.empty();
    if (item.fromLab() && own.isEmpty()) {
      return; // lint says so, or opening the lab does
    }
    var keys = new HashSet<String>();
    for (long seed : item.drawn() ? SEEDS : new long[] {0}) {
      try {
        Item.Posed posed = item.ask(seed, own);
        Grader.check(posed.question());
        keys.add(key(posed));
      } catch (QuestionFault fault) {
        fault(item, String.valueOf(fault.getMessage()));
        return;
      } catch (Refusal refusal) {
        fault(item, refusal.notice().sentence());
        return;
      }
    }
    same(item, keys);
  }

  private void fault(Item item, String sentence) {
    String bare =
        sentence.replace(" " + WORDS.say("question.not-yours"), "").replaceAll("\\.$", "");
    problems.add(item.written().line(), "question.fault", "id", item.id(), "fault", bare);
  }

  /// The run of the lesson's lab as the lesson sets it.
  private Optional<Moment> own() throws InterruptedException {
    if (lesson.labs().isEmpty()) {
      return Optional.empty();
    }
    try {
      return moment(lesson.labs().getFirst().experiment());
    } catch (Refusal refusal) {
      return Optional.empty();
    }
  }

  /// The end of a run; nothing where there is no such lab, which lint says.
  private Optional<Moment> moment(Experiment experiment) throws Refusal, InterruptedException {
    Optional<Moment> known = moments.get(experiment);
    if (known == null) {
      known = made(experiment);
      moments.put(experiment, known);
    }
    return known;
  }

  private Optional<Moment> made(Experiment experiment) throws Refusal, InterruptedException {
    Optional<Lab<?, ?>> lab = labs.find(experiment.lab());
    return lab.isEmpty()
        ? Optional.empty()
        : Optional.of(Moment.atEnd(lab.get(), experiment, source, new Cancel()));
  }

  /// What is right, in words, so that draws can be compared.
  private String key(Item.Posed posed) throws QuestionFault, Refusal, InterruptedException {
    Optional<Moment> made =
        posed.scene().isPresent() ? moment(posed.scene().get().experiment()) : Optional.empty();
    return switch (posed.question()) {
      case Question.Numeric numeric -> Double.toString(numeric.answer());
      case Question.Single single ->
          single.options().stream()
              .filter(Question.Single.Option::right)
              .map(Question.Single.Option::text)
              .findFirst()
              .orElse("");
      case Question.Predict predict when made.isPresent() ->
          predict.options().get(came(posed, predict, made.get())).text();
      case Question.Point point when made.isPresent() -> {
        try {
          region(posed, point, made.get());
        } catch (ExpressionProblem problem) {
          throw new QuestionFault(String.valueOf(problem.getMessage()));
        }
        yield point.region();
      }
      default -> posed.question().toString();
    };
  }

  private int came(Item.Posed posed, Question.Predict predict, Moment moment) throws QuestionFault {
    int came = posed.item().came(posed, moment);
    posed.item().explained(posed, moment);
    int count = predict.options().size();
    if (came < 0 || came >= count) {
      problems.add(
          predict.line(), "question.came", "id", predict.id(), "came", came, "count", count);
      return 0;
    }
    return came;
  }

  /// Some places of the figure must be right, and some wrong.
  private void region(Item.Posed posed, Question.Point point, Moment moment)
      throws QuestionFault, ExpressionProblem {
    Scene scene = posed.scene().orElseThrow();
    String slot = scene.slot().orElse("");
    Optional<Frame> frame =
        Optional.ofNullable(moment.drawing().figures().get(slot)).flatMap(ItemCheck::frame);
    if (frame.isEmpty()) {
      problems.add(
          scene.line(),
          "question.slot",
          "lab",
          scene.experiment().lab(),
          "slot",
          slot,
          "near",
          Problems.meant(slot, pointable(moment)));
      return;
    }
    for (Question.Point.WrongRegion wrong : point.wrong()) {
      Expression.compile(wrong.region(), WordLint.PLACE, Scope.Type.TRUTH);
    }
    Set<Boolean> seen = seen(point, frame.get());
    if (!seen.contains(true)) {
      problems.add(point.line(), "question.region-empty", "id", point.id());
    } else if (seen.size() == 1) {
      problems.add(point.line(), "question.region-all", "id", point.id());
    }
  }

  /// The axes of a figure; none where no place on it can be named.
  private static Optional<Frame> frame(Figure figure) {
    return Sketch.of(figure, 480, 360, 1).frame();
  }

  private static List<String> pointable(Moment moment) {
    return moment.drawing().figures().entrySet().stream()
        .filter(slot -> frame(slot.getValue()).isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Compiled once: grading each place would compile it thousands of times.
  private static Set<Boolean> seen(Question.Point point, Frame frame) throws ExpressionProblem {
    Expression region = Expression.compile(point.region(), WordLint.PLACE, Scope.Type.TRUTH);
    var seen = new HashSet<Boolean>();
    for (int i = 0; i < GRID; i++) {
      for (int j = 0; j < GRID; j++) {
        double x = frame.across(frame.x() + (i + 0.5) / GRID * frame.width());
        double y = frame.up(frame.y() + (j + 0.5) / GRID * frame.height());
        seen.add(region.truth(Values.of(Map.of("x", x, "y", y))));
      }
    }
    return seen;
  }

  private void same(Item item, Set<String> keys) {
    boolean choice =
        item.written() instanceof Question.Predict || item.written() instanceof Question.Single;
    if (item.draws() && choice && keys.size() == 1) {
      problems.add(
          item.written().line(),
          "question.same-key",
          "id",
          item.id(),
          "answer",
          keys.iterator().next());
    }
  }
}
