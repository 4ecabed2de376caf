package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.rl.bandit.Bed;
import dev.praxis.rl.bandit.Player;
import java.util.ArrayList;
import java.util.List;

/// One moment of the shown task. The player is never advanced after it is handed in.
///
/// @param bed where arms come from, with what hands have moved
/// @param movedAt after how many pulls they last did, −1 for never
/// @param curves of the method, then of its rival
record BanditsState(
    Bed bed, long seed, long movedAt, Player player, List<Curves> curves, Duel duel) {
  static BanditsState begin(BanditsConfig config, Bed bed, long seed) {
    Player first = first(config, bed, seed);
    return new BanditsState(
        bed, seed, -1, first, curves(config, bed, seed), Duel.before(first.copy()));
  }

  private static Player first(BanditsConfig config, Bed bed, long seed) {
    return new Player(
        bed, config.strategy(config.method()), config.estimates(config.method()), seed, 0);
  }

  private static List<Curves> curves(BanditsConfig config, Bed bed, long seed) {
    return config.shown().stream().map(one -> new Curves(config, one, bed, seed)).toList();
  }

  BanditsState with(Player next) {
    return new BanditsState(bed, seed, movedAt, next, curves, duel);
  }

  BanditsState with(Duel next) {
    return new BanditsState(bed, seed, movedAt, player, curves, next);
  }

  /// The same moment with another mean of an arm, in this task from now on, in the many tasks from
  /// their start.
  BanditsState facing(BanditsConfig config, Bed.Chosen arms, int arm, double mean) {
    var list = new ArrayList<>(arms.list());
    list.set(arm, config.arm(mean));
    var set = new Bed.Chosen(list, arms.drift());
    return new BanditsState(
        set,
        seed,
        player.time(),
        player.facing(arm, mean),
        curves(config, set, seed),
        duel.pulls() == 0 ? Duel.before(first(config, set, seed)) : duel.facing(arm, mean));
  }
}
