package dev.praxis.lab.json;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Edits as JSON, in the words lessons use for hands.
final class EditJson {
  private static final List<String> GESTURES =
      List.of("move", "add", "remove", "paint", "press", "turn");

  private EditJson() {}

  static Map<String, Object> tree(Edit edit) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("at", edit.at());
    tree.put("handle", edit.handle());
    switch (edit.gesture()) {
      case Gesture.Moved moved -> {
        tree.put("move", moved.item());
        tree.put("to", new TreeMap<>(moved.to()));
      }
      case Gesture.Added added -> tree.put("add", new TreeMap<>(added.at()));
      case Gesture.Removed removed -> tree.put("remove", removed.item());
      case Gesture.Painted painted -> {
        tree.put("paint", painted.item());
        tree.put("as", painted.as());
      }
      case Gesture.Pressed pressed -> tree.put("press", true);
      case Gesture.Turned turned -> tree.put("turn", turned.value());
    }
    return tree;
  }

  static Edit read(JsonPlace place) throws JsonProblem {
    List<String> found = place.keys().stream().filter(GESTURES::contains).toList();
    if (found.size() != 1) {
      throw place.problem("one-gesture", "keys", String.join(", ", GESTURES));
    }
    String does = found.getFirst();
    Set<String> keys = new HashSet<>(Set.of("at", "handle", does));
    if (does.equals("move")) {
      keys.add("to");
    } else if (does.equals("paint")) {
      keys.add("as");
    }
    place.only(keys);
    return new Edit(
        place.get("at").whole(0, Long.MAX_VALUE), place.get("handle").text(), gesture(place, does));
  }

  private static Gesture gesture(JsonPlace place, String does) throws JsonProblem {
    JsonPlace what = place.get(does);
    return switch (does) {
      case "move" -> new Gesture.Moved(item(what), coordinates(place.get("to")));
      case "add" -> new Gesture.Added(coordinates(what));
      case "remove" -> new Gesture.Removed(item(what));
      case "paint" -> new Gesture.Painted(item(what), place.get("as").text());
      case "turn" -> new Gesture.Turned(ExperimentJson.setting(what));
      default -> {
        what.isTrue();
        yield new Gesture.Pressed();
      }
    };
  }

  private static int item(JsonPlace place) throws JsonProblem {
    return (int) place.whole(0, Integer.MAX_VALUE);
  }

  private static Map<String, Double> coordinates(JsonPlace place) throws JsonProblem {
    var coordinates = new TreeMap<String, Double>();
    for (var entry : place.entries().entrySet()) {
      coordinates.put(entry.getKey(), entry.getValue().number());
    }
    return coordinates;
  }
}
