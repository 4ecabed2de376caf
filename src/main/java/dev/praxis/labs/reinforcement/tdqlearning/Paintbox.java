package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.rl.world.GridMap;
import dev.praxis.rl.world.Ground;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What brushes do to a map: `wall`, `ice`, `start`, `reward-5`, `wind+1`. A brush may name the
/// world it is for, as `wall@own`; in other worlds it then does nothing.
final class Paintbox {
  private static final int MOST_WIND = 9;
  private static final double FALL = -100;

  private Paintbox() {}

  /// Whether a brush is meant for a world.
  static boolean isFor(String brush, String world) {
    int at = brush.indexOf('@');
    return at < 0 || brush.substring(at + 1).equals(world);
  }

  /// The map with one cell painted; nothing where there is no such brush.
  static Optional<GridMap> painted(GridMap map, int cell, String brush) {
    String what = brush.contains("@") ? brush.substring(0, brush.indexOf('@')) : brush;
    if (what.equals("start")) {
      return Optional.of(map.withStart(cell));
    }
    if (what.startsWith("reward")) {
      return number(what.substring("reward".length())).map(value -> map.withReward(cell, value));
    }
    if (what.startsWith("wind")) {
      return number(what.substring("wind".length()))
          .filter(value -> value == Math.rint(value) && Math.abs(value) <= MOST_WIND)
          .map(value -> map.withWind(cell, value.intValue()));
    }
    for (Ground ground : Ground.values()) {
      if (ground.name().toLowerCase(Locale.ROOT).equals(what)) {
        return Optional.of(map.with(cell, ground).withReward(cell, reward(map, cell, ground)));
      }
    }
    return Optional.empty();
  }

  /// A goal is worth something and a cliff costs; what is neither any more gets the usual reward.
  private static double reward(GridMap map, int cell, Ground ground) {
    double usual = usual(map);
    Ground before = map.ground().get(cell);
    return switch (ground) {
      case GOAL -> usual == 0 ? 1 : usual;
      case CLIFF -> FALL;
      case FLOOR, WALL, ICE, HOLE ->
          before == Ground.GOAL || before == Ground.CLIFF ? usual : map.rewards().get(cell);
    };
  }

  /// The reward most cells have.
  static double usual(GridMap map) {
    var counts = new HashMap<Double, Integer>();
    map.rewards().forEach(reward -> counts.merge(reward, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text.replace(":", "").strip()));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
