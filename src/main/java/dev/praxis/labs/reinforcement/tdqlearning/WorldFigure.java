package dev.praxis.labs.reinforcement.tdqlearning;

import dev.praxis.figure.World;
import dev.praxis.figure.World.Arrow;
import dev.praxis.figure.World.Cell;
import dev.praxis.figure.World.Mover;
import dev.praxis.rl.Layout;
import dev.praxis.rl.Model;
import dev.praxis.rl.plan.Policy;
import dev.praxis.rl.world.GridMap;
import dev.praxis.rl.world.Taxi;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Turns a place and what somebody thinks of it into a figure.
final class WorldFigure {
  private static final double SAME = 1e-9;
  private static final List<String> STANDS = List.of("R", "G", "Y", "B");
  private final Words words;

  WorldFigure(Words words) {
    this.words = words;
  }

  /// What is written in cells.
  ///
  /// @param q the values of all actions
  /// @param counts the numbers shown in place of values, by state; empty for values
  record Thoughts(double[] q, double[] counts, TdConfig.Show show) {}

  /// What stands around the cells.
  ///
  /// @param seenFrom the state whose slice of a larger world is shown
  record Scene(
      String title,
      String note,
      int seenFrom,
      List<Mover> movers,
      List<Integer> path,
      OptionalInt chosen,
      Optional<String> paints) {}

  World of(Place place, Thoughts thoughts, Scene scene) {
    Layout layout = place.world().layout();
    var cells = new ArrayList<Cell>();
    double usual = place.map().map(Paintbox::usual).orElse(0.0);
    for (int cell = 0; cell < place.cells(); cell++) {
      cells.add(cell(place, thoughts, cell, scene.seenFrom(), usual));
    }
    return new World(
        scene.title(),
        scene.note(),
        layout.rows(),
        layout.columns(),
        cells,
        words.say("quantity." + thoughts.show().name().toLowerCase(java.util.Locale.ROOT)),
        scene.movers(),
        scene.path(),
        scene.chosen(),
        scene.paints(),
        place.map().isEmpty()
            ? List.of()
            : TdSpec.BRUSHES.stream().map(brush -> brush + "@" + place.name()).toList());
  }

  private Cell cell(Place place, Thoughts thoughts, int cell, int seenFrom, double usual) {
    int state = place.stateOf(cell, seenFrom);
    Model model = place.world().model();
    boolean lives = state >= 0 && !model.terminal(state);
    double value = lives ? value(thoughts, state, model.actions()) : Double.NaN;
    List<Arrow> arrows = lives ? arrows(place, thoughts, state) : List.of();
    return new Cell(
        ground(place, cell),
        sign(place, cell, seenFrom),
        value,
        arrows,
        aside(place, cell, usual),
        place.map().isEmpty() && cell % 5 < 4 && Taxi.wallRightOf(cell));
  }

  private static double value(Thoughts thoughts, int state, int actions) {
    if (thoughts.counts().length > 0) {
      return thoughts.counts()[state];
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int action = 0; action < actions; action++) {
      most = Math.max(most, thoughts.q()[state * actions + action]);
    }
    return most;
  }

  /// The best ways; none where all are equally good, as before anything is known.
  private List<Arrow> arrows(Place place, Thoughts thoughts, int state) {
    List<Layout.Move> moves = place.world().layout().directions();
    boolean each = thoughts.show() == TdConfig.Show.ACTIONS;
    boolean[] best = Policy.best(moves.size(), thoughts.q(), state);
    var arrows = new ArrayList<Arrow>();
    for (int action = 0; action < moves.size(); action++) {
      Layout.Move move = moves.get(action);
      double value = each ? thoughts.q()[state * moves.size() + action] : Double.NaN;
      arrows.add(new Arrow(move.down(), move.right(), name(move.id()), value, best[action]));
    }
    boolean same = arrows.stream().allMatch(Arrow::best);
    return same && !each ? List.of() : arrows;
  }

  String name(String move) {
    return words.say("move." + move);
  }

  private static World.Ground ground(Place place, int cell) {
    return place
        .map()
        .map(
            map ->
                switch (map.ground().get(cell)) {
                  case FLOOR -> World.Ground.FLOOR;
                  case WALL -> World.Ground.WALL;
                  case ICE -> World.Ground.ICE;
                  case HOLE -> World.Ground.HOLE;
                  case CLIFF -> World.Ground.CLIFF;
                  case GOAL -> World.Ground.GOAL;
                })
        .orElse(World.Ground.FLOOR);
  }

  private String sign(Place place, int cell, int seenFrom) {
    if (place.map().isPresent()) {
      boolean start = place.map().get().start().orElse(-1) == cell;
      return start ? words.say("sign.start") : "";
    }
    int stand = Taxi.stands().indexOf(cell);
    Taxi.Fare fare = Taxi.fare(seenFrom);
    String sign = stand < 0 ? "" : STANDS.get(stand);
    sign += stand >= 0 && fare.passenger() == stand ? " " + words.say("sign.passenger") : "";
    sign += stand >= 0 && fare.destination() == stand ? " " + words.say("sign.destination") : "";
    return sign;
  }

  private static String aside(Place place, int cell, double usual) {
    if (place.map().isEmpty()) {
      return "";
    }
    GridMap map = place.map().get();
    double reward = map.rewards().get(cell);
    int wind = map.wind().get(cell);
    boolean odd = Math.abs(reward - usual) > SAME;
    String blown = wind == 0 ? "" : (wind > 0 ? "↑" : "↓") + Math.abs(wind);
    return (odd ? (reward > 0 ? "+" : "") + Numbers.shown(reward) : "")
        + (odd && wind != 0 ? " " : "")
        + blown;
  }
}
