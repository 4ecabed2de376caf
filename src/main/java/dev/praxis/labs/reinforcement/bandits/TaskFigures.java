package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Lines.Line;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.rl.bandit.Player;
import dev.praxis.statistics.Interval;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The shown task in counts, numbers, and against the learner.
final class TaskFigures {
  private static final int BEST = 2;
  private static final String UNKNOWN = "–";
  private final Words words;
  private final BanditsConfig config;
  private final BanditsState state;
  private final Player player;

  TaskFigures(Words words, BanditsConfig config, BanditsState state) {
    this.words = words;
    this.config = config;
    this.state = state;
    this.player = state.player();
  }

  Bars pulls() {
    int best = Bests.of(player);
    boolean told = config.truth();
    List<String> names =
        IntStream.range(0, player.arms())
            .mapToObj(
                arm -> words.say(told && arm == best ? "arm.best" : "arm.name", "arm", arm + 1))
            .toList();
    double[] counts = IntStream.range(0, player.arms()).mapToDouble(player::count).toArray();
    int[] series =
        IntStream.range(0, player.arms()).map(arm -> told && arm == best ? BEST : 0).toArray();
    Axis up = new Axis(words.say("axis.pulls"), "", 0, Math.max(1, player.time()));
    return new Bars(
        words.say("slot.pulls"),
        words.say("pulls.note", "time", player.time()),
        words.say("column.arm"),
        up,
        names,
        counts,
        series);
  }

  Rows table() {
    var header = new ArrayList<String>();
    header.add(words.say("column.arm"));
    if (config.truth()) {
      header.add(words.say("group.truth"));
    }
    header.add(words.say("column.pulls"));
    header.add(words.say("group.estimate"));
    header.add(words.say("column.interval"));
    header.add(words.say("column.score." + config.method().option));
    header.add(words.say("column.your-pulls"));
    header.add(words.say("column.your-mean"));
    List<List<Object>> rows = IntStream.range(0, player.arms()).mapToObj(this::row).toList();
    return new Rows(words.say("slot.table"), words.say("table.note"), new Table(header, rows));
  }

  private List<Object> row(int arm) {
    var row = new ArrayList<Object>();
    row.add(arm + 1L);
    if (config.truth()) {
      row.add(player.truth(arm));
    }
    row.add(player.count(arm));
    row.add(player.estimate(arm));
    Interval interval = player.interval(arm, 0.95);
    row.add(
        interval.known()
            ? words.say("interval.cell", "low", interval.low(), "high", interval.high())
            : UNKNOWN);
    row.add(player.time() == 0 ? UNKNOWN : Numbers.shown(player.score(arm)));
    int yours = state.duel().pulls(arm);
    row.add((long) yours);
    row.add(yours == 0 ? UNKNOWN : state.duel().mean(arm));
    return row;
  }

  Lines duel() {
    Duel duel = state.duel();
    Line yours = total(words.say("line.yours"), BEST, duel.yours());
    Line method = total(config.method().option, 0, duel.theirs());
    Axis across = new Axis(words.say("axis.your-pulls"), "", 0, Math.max(10, 1.02 * duel.pulls()));
    double[] all = Arrays.copyOf(yours.y(), 2 * yours.y().length);
    System.arraycopy(method.y(), 0, all, yours.y().length, method.y().length);
    String note =
        duel.pulls() == 0
            ? words.say("duel.note.start")
            : words.say(
                "duel.note",
                "pulls",
                duel.pulls(),
                "yours",
                Numbers.shown(duel.regret()),
                "method",
                Numbers.shown(duel.method().regret()));
    return new Lines(
        words.say("slot.duel"),
        note,
        across,
        Axis.around(words.say("axis.total"), "", all),
        List.of(yours, method),
        Double.NaN);
  }

  /// Rewards added up, from 0 before the first.
  private static Line total(String name, int series, double[] rewards) {
    double[] y = new double[rewards.length + 1];
    for (int i = 0; i < rewards.length; i++) {
      y[i + 1] = y[i] + rewards[i];
    }
    double[] x = IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
    return new Line(name, series, false, rewards.length < 60, x, y);
  }
}
