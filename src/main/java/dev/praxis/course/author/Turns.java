package dev.praxis.course.author;

import dev.praxis.lab.Effect;
import dev.praxis.lab.Knob;
import dev.praxis.lab.LabSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ways to turn the knobs of a lab that any table takes: what a new walkthrough is made of.
final class Turns {
  private Turns() {}

  /// A knob away from where it starts.
  ///
  /// @param expect the condition that holds there and not at the start
  /// @param other a second value for which it holds; the first where there is no second
  record Turn(String knob, String expect, Object initial, Object value, Object other) {}

  /// What can be turned, numbers first and what only changes the look last.
  static List<Turn> of(LabSpec spec) {
    return spec.knobs().stream()
        .sorted(Comparator.comparing(knob -> knob.effect() == Effect.LOOK))
        .flatMap(knob -> turn(knob).stream())
        .sorted(Comparator.comparing(turn -> !(turn.value() instanceof Number)))
        .toList();
  }

  private static Optional<Turn> turn(Knob knob) {
    return switch (knob) {
      case Knob.IntKnob whole -> whole(whole);
      case Knob.RealKnob real -> real(real);
      case Knob.ChoiceKnob choice -> choice(choice);
      case Knob.ToggleKnob toggle ->
          Optional.of(
              new Turn(
                  toggle.id(),
                  (toggle.initial() ? "!knobs." : "knobs.") + toggle.id(),
                  toggle.initial(),
                  !toggle.initial(),
                  !toggle.initial()));
      case Knob.ChoicesKnob choices -> Optional.empty();
      case Knob.ColumnKnob columns -> Optional.empty();
    };
  }

  private static Optional<Turn> whole(Knob.IntKnob knob) {
    long at = knob.initial();
    long step = knob.high() - at >= 2 ? 1 : -1;
    if (at + 2 * step < knob.low()) {
      return Optional.empty();
    }
    String expect = "knobs." + knob.id() + (step > 0 ? " > " : " < ") + at;
    return Optional.of(new Turn(knob.id(), expect, at, at + step, at + 2 * step));
  }

  /// Downwards where there is room: a smaller rate or penalty is never the one that explodes.
  private static Optional<Turn> real(Knob.RealKnob knob) {
    double at = knob.initial();
    boolean down = at > knob.low();
    double end = down ? knob.low() : knob.high();
    if (at == end) {
      return Optional.empty();
    }
    double near = knob.logarithmic() ? Math.sqrt(at * end) : (at + end) / 2;
    double far = knob.logarithmic() ? Math.sqrt(near * end) : (near + end) / 2;
    String expect = "knobs." + knob.id() + (down ? " < " : " > ") + YamlText.number(at);
    return Optional.of(new Turn(knob.id(), expect, at, rounded(near), rounded(far)));
  }

  /// Two significant digits, so that an author can read it.
  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  private static Optional<Turn> choice(Knob.ChoiceKnob knob) {
    List<String> others =
        knob.options().stream().filter(option -> !option.equals(knob.initial())).toList();
    String expect = "knobs." + knob.id() + " != '" + knob.initial().replace("'", "\\'") + "'";
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Turn(knob.id(), expect, knob.initial(), others.getFirst(), others.getLast()));
  }

  /// Two steps: two knobs, or one there and back; none where a lab has no such knob.
  static List<Turn> two(LabSpec spec) {
    List<Turn> all = of(spec);
    return all.size() == 1
        ? Stream.of(all.getFirst(), back(all.getFirst())).toList()
        : all.stream().limit(2).toList();
  }

  private static Turn back(Turn there) {
    return new Turn(
        there.knob(), "!(" + there.expect() + ")", there.value(), there.initial(), there.initial());
  }
}
