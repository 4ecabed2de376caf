package dev.praxis.lab;

import java.util.List;
import java.util.Optional;

/// Steps through a lab, each checked against what the lab really did. Conditions and holes are
/// expressions, kept here as text with the line they stand on.
///
/// @param experiment what the lab is set to when the first step begins
public record Walkthrough(String id, Experiment experiment, List<Stage> stages) {
  public Walkthrough {
    stages = List.copyOf(stages);
  }

  /// One step as the learner sees it.
  ///
  /// @param say what to find out or do, Markdown with `{{expressions}}`
  /// @param point the control or figure to look at
  /// @param expect the condition that ends the step
  /// @param way one way to do it: shown by “show me”, played headless
  /// @param also another way that must pass; empty where there is none
  /// @param not a way that must fail; empty where there is none
  public record Stage(
      Sentence say,
      Optional<Pointer> point,
      Optional<Predict> predict,
      Sentence expect,
      List<Act> way,
      List<Act> also,
      List<Act> not,
      List<String> hints,
      Optional<Sentence> explain,
      int line) {
    public Stage {
      way = List.copyOf(way);
      also = List.copyOf(also);
      not = List.copyOf(not);
      hints = List.copyOf(hints);
    }
  }

  /// Text and the line of the lesson file it stands on.
  public record Sentence(String text, int line) {}

  /// What is asked before the step can be done.
  ///
  /// @param right an expression that gives the index of the right option once the step is done
  public record Predict(String ask, List<String> options, Sentence right) {
    public Predict {
      options = List.copyOf(options);
    }
  }

  /// What a step points at.
  public record Pointer(Kind kind, String name) {
    /// The things that can be pointed at.
    public enum Kind {
      KNOB,
      FIGURE,
      HANDLE,
      BUTTON
    }
  }

  /// One act of a way through a step.
  public sealed interface Act {
    /// Turns knobs.
    record Set(Settings settings) implements Act {}

    /// Uses a handle at the tick the run has reached.
    record Hand(String handle, Gesture gesture) implements Act {}

    /// Runs to the end.
    record RunToEnd() implements Act {}

    /// Runs one stride, by name.
    record RunStride(String stride) implements Act {}

    /// Runs a number of ticks.
    record RunTicks(long ticks) implements Act {}
  }
}
