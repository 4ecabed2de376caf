package dev.praxis.cli;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Effect;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Handle.Does;
import dev.praxis.lab.Knob;
import dev.praxis.lab.KnobReader;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `--do`: `TICK:HANDLE` alone presses; `TICK:HANDLE=GESTURE` takes one of the gestures
/// `move,ITEM,COLUMN:VALUE,…`, `add,COLUMN:VALUE,…`, `remove,ITEM`, `paint,ITEM,AS` or `press`;
/// `TICK:HANDLE[ITEM]=AS` is short for painting;
/// `TICK:KNOB=turn,VALUE`
/// turns a live knob.
record HandText(LabSpec spec, Materials materials) {
  private static final Pattern WHOLE =
      Pattern.compile("(\\d{1,18}):([^=]+)(?:=(.*))?", Pattern.DOTALL);

  private static final Pattern ITEM = Pattern.compile("([^\\[]+)\\[(\\d{1,9})]");

  Edit read(String text) throws CliProblem {
    Matcher parts = WHOLE.matcher(text);
    if (!parts.matches()) {
      throw CliProblem.wrongUse("do.form", "text", text);
    }
    long tick = Long.parseLong(parts.group(1));
    if (tick > spec.horizon()) {
      throw CliProblem.wrongUse("do.late", "text", text, "last", spec.horizon());
    }
    String target = parts.group(2).strip();
    String gesture = Optional.ofNullable(parts.group(3)).orElse("press").strip();
    Matcher item = ITEM.matcher(target);
    if (item.matches()) {
      target = item.group(1);
      gesture = "paint," + item.group(2) + "," + gesture;
    }
    Optional<Handle> handle = spec.handle(target);
    return new Edit(
        tick, target, handle.isPresent() ? used(handle.get(), gesture) : turned(target, gesture));
  }

  private static Gesture used(Handle handle, String text) throws CliProblem {
    List<String> items = Quoted.split(text);
    String verb = items.getFirst();
    List<String> rest = items.subList(1, items.size());
    Does does = verb(handle, verb);
    return switch (does) {
      case MOVE -> new Gesture.Moved(item(rest, text), place(tail(rest), text));
      case ADD -> new Gesture.Added(place(rest, text));
      case REMOVE -> new Gesture.Removed(onlyItem(rest, text));
      case PAINT -> painted(rest, text);
      case PRESS -> {
        if (!rest.isEmpty()) {
          throw CliProblem.wrongUse("do.press", "text", text);
        }
        yield new Gesture.Pressed();
      }
    };
  }

  private static Gesture painted(List<String> items, String text) throws CliProblem {
    int item = item(items, text);
    if (items.size() != 2 || items.get(1).isBlank()) {
      throw CliProblem.wrongUse("do.paint", "text", text);
    }
    return new Gesture.Painted(item, items.get(1).strip());
  }

  private static Does verb(Handle handle, String verb) throws CliProblem {
    return handle.does().stream()
        .filter(does -> lower(does).equals(verb))
        .findFirst()
        .orElseThrow(
            () ->
                CliProblem.wrongUse(
                    "do.verb", "handle", handle.id(), "verb", verb, "verbs", verbs(handle)));
  }

  private static String verbs(Handle handle) {
    return handle.does().stream().map(HandText::lower).sorted().collect(Collectors.joining(", "));
  }

  static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> tail(List<String> items) {
    return items.subList(1, items.size());
  }

  private static int onlyItem(List<String> items, String text) throws CliProblem {
    if (items.size() != 1) {
      throw CliProblem.wrongUse("do.item", "text", text);
    }
    return item(items, text);
  }

  private static int item(List<String> items, String text) throws CliProblem {
    if (items.isEmpty() || !items.getFirst().matches("\\d{1,9}")) {
      throw CliProblem.wrongUse("do.item", "text", text);
    }
    return Integer.parseInt(items.getFirst());
  }

  private static Map<String, Double> place(List<String> items, String text) throws CliProblem {
    var place = new TreeMap<String, Double>();
    for (String item : items) {
      Quoted.Pair pair = Quoted.pair(item);
      if (place.put(pair.name(), coordinate(pair)) != null) {
        throw CliProblem.wrongUse("do.twice", "column", pair.name());
      }
    }
    if (place.isEmpty()) {
      throw CliProblem.wrongUse("do.nowhere", "text", text);
    }
    return place;
  }

  private static double coordinate(Quoted.Pair pair) throws CliProblem {
    return Numerals.real(pair.value())
        .orElseThrow(
            () -> CliProblem.wrongUse("do.number", "column", pair.name(), "value", pair.value()));
  }

  private Gesture turned(String target, String text) throws CliProblem {
    Optional<Knob> knob = spec.knob(target).filter(found -> found.effect() == Effect.LIVE);
    if (knob.isEmpty() || !text.startsWith("turn,")) {
      throw knob.isEmpty() ? noHandle(target) : CliProblem.wrongUse("do.turn", "knob", target);
    }
    try {
      Object value = KnobText.value(knob.get(), text.substring("turn,".length()));
      return new Gesture.Turned(KnobReader.checked(knob.get(), value, materials));
    } catch (Refusal refusal) {
      throw new CliProblem(Exit.WRONG_USE, refusal.notice().what(), refusal.notice().advice());
    }
  }

  private CliProblem noHandle(String target) {
    List<String> there =
        Stream.concat(
                spec.handles().stream().map(Handle::id),
                spec.knobs().stream().filter(knob -> knob.effect() == Effect.LIVE).map(Knob::id))
            .toList();
    return there.isEmpty()
        ? CliProblem.wrongUse("do.none", "lab", spec.id())
        : Choice.unknown("do.handle", target, there, "lab", spec.id());
  }
}
