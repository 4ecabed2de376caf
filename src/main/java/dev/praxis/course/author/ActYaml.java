package dev.praxis.course.author;

import dev.praxis.lab.Gesture;
import dev.praxis.lab.Walkthrough.Act;
import java.util.List;
import java.util.stream.Collectors;

/// Acts of a walkthrough as a lesson writes them, on one line.
final class ActYaml {
  private ActYaml() {}

  /// `[{set: {depth: 2}}, {run: end}]`
  static String of(List<Act> acts) {
    return acts.stream().map(ActYaml::of).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String of(Act act) {
    return switch (act) {
      case Act.Set set -> "{set: " + YamlText.settings(set.settings()) + "}";
      case Act.Hand hand ->
          "{hand: {handle: " + YamlText.text(hand.handle()) + ", " + of(hand.gesture()) + "}}";
      case Act.RunToEnd end -> "{run: end}";
      case Act.RunStride stride -> "{run: " + YamlText.text(stride.stride()) + "}";
      case Act.RunTicks ticks -> "{run: " + ticks.ticks() + "}";
    };
  }

  private static String of(Gesture gesture) {
    return switch (gesture) {
      case Gesture.Moved moved -> "move: " + moved.item() + ", to: " + YamlText.place(moved.to());
      case Gesture.Added added -> "add: " + YamlText.place(added.at());
      case Gesture.Removed removed -> "remove: " + removed.item();
      case Gesture.Painted painted ->
          "paint: " + painted.item() + ", as: " + YamlText.text(painted.as());
      case Gesture.Pressed pressed -> "press: true";
      case Gesture.Turned turned ->
          throw new IllegalArgumentException("a live knob is set, not handled: " + turned);
    };
  }
}
