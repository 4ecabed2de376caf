package dev.praxis.course;

import dev.praxis.lab.Gesture;
import dev.praxis.lab.Walkthrough.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the acts of a walkthrough's step, as this package's documentation lists them.
final class ActReader {
  private static final Set<String> ACTS = Set.of("set", "run", "hand");
  private static final Set<String> HAND =
      Set.of("handle", "move", "to", "add", "remove", "paint", "as", "press");
  private static final List<String> GESTURES = List.of("move", "add", "remove", "paint", "press");
  private static final String ONE_OF = String.join(", ", GESTURES);
  private final Problems problems;

  ActReader(Problems problems) {
    this.problems = problems;
  }

  List<Act> acts(Fields step, String key) {
    var acts = new ArrayList<Act>();
    for (Yaml item : step.items(key)) {
      Fields.of(item, "an act", problems, ACTS).flatMap(this::act).ifPresent(acts::add);
    }
    return acts;
  }

  private Optional<Act> act(Fields fields) {
    var given = ACTS.stream().filter(fields::has).toList();
    if (given.size() != 1) {
      problems.add(fields.line(), "act.one", "count", given.size());
      return Optional.empty();
    }
    Yaml value = fields.value(given.getFirst()).orElseThrow();
    return switch (given.getFirst()) {
      case "set" -> Optional.of(new Act.Set(SettingsReader.settings(value, "set", problems)));
      case "run" -> Optional.of(run(fields, value));
      default ->
          Fields.of(value, "hand", problems, HAND)
              .flatMap(
                  hand -> gesture(hand).map(gesture -> new Act.Hand(hand.text("handle"), gesture)));
    };
  }

  private Act run(Fields fields, Yaml value) {
    String how = fields.text("run");
    if (value instanceof Yaml.Scalar scalar
        && SettingsReader.plain(scalar.text()) instanceof Number) {
      return new Act.RunTicks(fields.wholeOr("run", 1, 1));
    }
    return how.equals("end") ? new Act.RunToEnd() : new Act.RunStride(how);
  }

  private Optional<Gesture> gesture(Fields hand) {
    var given = GESTURES.stream().filter(hand::has).toList();
    if (given.size() != 1) {
      problems.add(hand.line(), "act.gesture", "gestures", ONE_OF);
      return Optional.empty();
    }
    String how = given.getFirst();
    if (hand.has("to") && !how.equals("move")) {
      problems.add(hand.line("to"), "act.to");
    }
    if (hand.has("as") && !how.equals("paint")) {
      problems.add(hand.line("as"), "act.as");
    }
    return Optional.of(
        switch (how) {
          case "move" -> new Gesture.Moved(hand.wholeOr("move", 0, 0), place(hand, "to"));
          case "add" -> new Gesture.Added(place(hand, "add"));
          case "remove" -> new Gesture.Removed(hand.wholeOr("remove", 0, 0));
          case "paint" -> new Gesture.Painted(hand.wholeOr("paint", 0, 0), hand.text("as"));
          default -> pressed(hand);
        });
  }

  private Gesture pressed(Fields hand) {
    if (!hand.truthOr("press", true)) {
      problems.add(hand.line("press"), "act.press");
    }
    return new Gesture.Pressed();
  }

  private Map<String, Double> place(Fields hand, String key) {
    var place = new TreeMap<String, Double>();
    hand.needed(key)
        .ifPresent(
            value ->
                SettingsReader.settings(value, key, problems)
                    .values()
                    .forEach(
                        (column, at) -> {
                          if (at instanceof Number number) {
                            place.put(column, number.doubleValue());
                          } else {
                            problems.add(value.line(), "act.place", "column", column);
                          }
                        }));
    return place;
  }
}
