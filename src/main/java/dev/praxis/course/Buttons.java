package dev.praxis.course;

import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.LabSpec;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What can be pressed and grasped in a lab.
final class Buttons {
  private static final List<String> ALWAYS = List.of("run", "step", "back", "reset", "end");

  private Buttons() {}

  /// The names of the buttons of a lab: those every lab has, and its strides.
  static List<String> of(LabSpec spec) {
    return Stream.concat(ALWAYS.stream(), spec.strides().stream()).distinct().toList();
  }

  static boolean takes(Handle handle, Gesture gesture) {
    Set<Handle.Does> does = handle.does();
    return switch (gesture) {
      case Gesture.Moved moved -> does.contains(Handle.Does.MOVE);
      case Gesture.Added added -> does.contains(Handle.Does.ADD);
      case Gesture.Removed removed -> does.contains(Handle.Does.REMOVE);
      case Gesture.Painted painted -> does.contains(Handle.Does.PAINT);
      case Gesture.Pressed pressed -> does.contains(Handle.Does.PRESS);
      case Gesture.Turned turned -> false;
    };
  }

  static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
