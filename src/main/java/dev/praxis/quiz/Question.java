package dev.praxis.quiz;

import java.util.List;
import java.util.stream.Stream;

/// A question. What lint or the grader finds wrong with one is not checked here, so that a faulty
/// question can be shown with its fault.
public sealed interface Question {
  Head head();

  default String id() {
    return head().id();
  }

  default int line() {
    return head().line();
  }

  /// The kind as lessons write it.
  default String kind() {
    return switch (this) {
      case Single single -> "single";
      case Multiple multiple -> "multiple";
      case Numeric numeric -> "numeric";
      case Order order -> "order";
      case Match match -> "match";
      case Cloze cloze -> "cloze";
      case ShortAnswer words -> "short";
      case Predict predict -> "predict";
      case Point point -> "point";
    };
  }

  /// One option of several is right.
  ///
  /// @param shuffle whether options may be shown in another order
  record Single(Head head, List<Option> options, boolean shuffle) implements Question {
    public Single {
      options = List.copyOf(options);
    }

    /// @param why what choosing it shows: the reason it is right, or the mistake made
    public record Option(String text, boolean right, String why, int line) {}
  }

  /// Any number of options; each counts for or against.
  record Multiple(Head head, List<Weighted> options, boolean shuffle) implements Question {
    public Multiple {
      options = List.copyOf(options);
    }

    /// @param weight per cent; the positive ones sum to 100
    public record Weighted(String text, double weight, String why, int line) {}
  }

  /// A number is to be typed.
  ///
  /// @param unit what may stand behind the number; empty where it has none
  /// @param wrong values a known mistake leads to
  record Numeric(Head head, double answer, Tolerance tolerance, String unit, List<WrongValue> wrong)
      implements Question {
    public Numeric {
      wrong = List.copyOf(wrong);
    }

    public record WrongValue(double value, String why, int line) {}
  }

  /// Lines to be put in order, as they stand here. Lines that read alike may change places.
  ///
  /// @param code whether they are lines of a program, shown as such
  record Order(Head head, List<String> lines, boolean code) implements Question {
    public Order {
      lines = List.copyOf(lines);
    }
  }

  /// For each left side the right one is to be found.
  ///
  /// @param extra right sides that belong to none
  record Match(Head head, List<Pair> pairs, List<String> extra) implements Question {
    public Match {
      pairs = List.copyOf(pairs);
      extra = List.copyOf(extra);
    }

    /// @param why these belong together; empty where its author said nothing
    public record Pair(String left, String right, String why, int line) {}

    /// Every right side once, in the order of the file: those of the pairs, then the extra ones.
    public List<String> rights() {
      return Stream.concat(pairs.stream().map(Pair::right), extra.stream()).distinct().toList();
    }
  }

  /// A text with gaps.
  record Cloze(Head head, ClozeText text) implements Question {}

  /// A few words are to be typed.
  ///
  /// @param accept the forms that are right; case, spaces and hyphens do not matter
  /// @param wrong forms a known mistake leads to
  record ShortAnswer(Head head, List<String> accept, List<WrongForm> wrong) implements Question {
    public ShortAnswer {
      accept = List.copyOf(accept);
      wrong = List.copyOf(wrong);
    }

    public record WrongForm(String form, String why, int line) {}
  }

  /// What a run will show is to be said before it is made. Which option is right comes with the
  /// answer, from the run.
  ///
  /// @param explain shown after the run; empty where its author said nothing
  record Predict(Head head, List<Foretold> options, String explain) implements Question {
    public Predict {
      options = List.copyOf(options);
    }

    public record Foretold(String text, String why, int line) {}
  }

  /// A place on a figure is to be pointed at.
  ///
  /// @param region over `x` and `y`, in the units of the figure's axes; true where it is right
  /// @param wrong regions a known mistake leads to
  record Point(Head head, String region, List<WrongRegion> wrong) implements Question {
    public Point {
      wrong = List.copyOf(wrong);
    }

    public record WrongRegion(String region, String why, int line) {}
  }
}
