package dev.praxis.lab;

import java.util.Map;
import java.util.TreeMap;

/// What a hand does. Coordinates are named by column, in raw units, never pixels.
public sealed interface Gesture {
  record Moved(int item, Map<String, Double> to) implements Gesture {
    public Moved {
      to = Map.copyOf(to);
    }

    @Override
    public String toString() {
      return "move " + item + " " + new TreeMap<>(to);
    }
  }

  record Added(Map<String, Double> at) implements Gesture {
    public Added {
      at = Map.copyOf(at);
    }

    @Override
    public String toString() {
      return "add " + new TreeMap<>(at);
    }
  }

  record Removed(int item) implements Gesture {
    @Override
    public String toString() {
      return "remove " + item;
    }
  }

  /// An item made into something else, as a cell into wall.
  record Painted(int item, String as) implements Gesture {
    @Override
    public String toString() {
      return "paint " + item + " " + as;
    }
  }

  record Pressed() implements Gesture {
    @Override
    public String toString() {
      return "press";
    }
  }

  /// A live knob.
  record Turned(Object value) implements Gesture {
    @Override
    public String toString() {
      return "turn " + value;
    }
  }
}
