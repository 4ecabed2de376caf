package dev.praxis.labs.reinforcement.bandits;

import com.google.auto.service.AutoService;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.rl.bandit.Bed;
import dev.praxis.rl.bandit.Player;
import dev.praxis.words.Words;

/// Bandits, one pull of the shown task a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class BanditsLab implements Lab<BanditsConfig, BanditsState> {
  private static final double MOST = 1_000;
  private final Words words = Words.of(BanditsLab.class);
  private final BanditsFigures figures = new BanditsFigures(words);

  @Override
  public LabSpec spec() {
    return BanditsSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public BanditsConfig read(Settings settings, Materials materials) {
    return BanditsConfig.of(settings);
  }

  @Override
  public BanditsState start(BanditsConfig config, Materials materials, Turn turn) {
    return BanditsState.begin(config, config.bed(), turn.librarySeed());
  }

  @Override
  public Step<BanditsState> step(BanditsConfig config, BanditsState state, Turn turn) {
    if (state.player().time() >= config.steps()) {
      return new Step.Finished<>(state);
    }
    Player next = state.player().copy();
    int level;
    do {
      next.advance();
      level = level(next.time());
    } while (next.time() < config.steps() && turn.more(level));
    return new Step.Moved<>(state.with(next), level);
  }

  private static int level(long time) {
    return time % 100 == 0 ? 2 : time % 10 == 0 ? 1 : 0;
  }

  @Override
  public BanditsState edit(BanditsConfig config, BanditsState state, Edit edit) throws Refusal {
    String handle = edit.handle();
    if (handle.equals(BanditsSpec.MEAN) && edit.gesture() instanceof Gesture.Moved moved) {
      return moved(config, state, moved);
    }
    if (handle.startsWith(BanditsSpec.PULL) && edit.gesture() instanceof Gesture.Pressed) {
      return pulled(config, state, Integer.parseInt(handle.substring(BanditsSpec.PULL.length())));
    }
    return Lab.super.edit(config, state, edit);
  }

  private BanditsState moved(BanditsConfig config, BanditsState state, Gesture.Moved moved)
      throws Refusal {
    if (!(state.bed() instanceof Bed.Chosen arms)) {
      throw refuse("fixed");
    }
    checkArm(moved.item() + 1, config);
    for (var place : moved.to().entrySet()) {
      boolean axis =
          place.getKey().equals(ArmsFigure.ARM) || place.getKey().equals(ArmsFigure.REWARD);
      if (!axis) {
        throw refuse("no-such-axis", "column", place.getKey());
      }
      if (!(Math.abs(place.getValue()) <= MOST)) {
        throw refuse("no-such-mean", "most", MOST);
      }
    }
    Double to = moved.to().get(ArmsFigure.REWARD);
    if (to == null) {
      return state;
    }
    double mean = config.coins() ? Math.clamp(to, 0.0, 1.0) : to;
    return state.facing(config, arms, moved.item(), mean);
  }

  private BanditsState pulled(BanditsConfig config, BanditsState state, int arm) throws Refusal {
    checkArm(arm, config);
    if (state.duel().pulls() >= config.steps()) {
      throw refuse("no-more-pulls", "steps", config.steps());
    }
    return state.with(state.duel().pull(arm - 1));
  }

  private void checkArm(int arm, BanditsConfig config) throws Refusal {
    if (arm < 1 || arm > config.arms()) {
      throw refuse("no-such-arm", "arm", arm, "arms", config.arms());
    }
  }

  private Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(new Notice(words.say(key, namesAndValues), words.say(key + ".try")));
  }

  @Override
  public Drawing draw(BanditsConfig config, BanditsState state, View view)
      throws InterruptedException {
    return figures.draw(config, state, view);
  }

  @Override
  public String snippet(BanditsConfig config, BanditsState state, Materials materials) {
    return BanditsSnippet.of(config, state);
  }
}
