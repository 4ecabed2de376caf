package dev.praxis.labs.mlops.conceptdrift;

import com.google.auto.service.AutoService;
import dev.praxis.data.Material;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Materials;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Settings;
import dev.praxis.lab.Snapshot;
import dev.praxis.lab.Step;
import dev.praxis.lab.Turn;
import dev.praxis.lab.View;
import dev.praxis.stream.Unfit;
import dev.praxis.stream.detect.Kind;
import dev.praxis.words.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;

/// A range for drift detectors, one instance a tick.
@AutoService(Lab.class)
@SuppressWarnings("rawtypes") // a service type cannot carry parameters
public final class DriftLab implements Lab<DriftConfig, DriftState> {
  private static final int HUNDRED = 1;
  private static final int THOUSAND = 2;
  private final Words words = Words.of(DriftLab.class);

  @Override
  public LabSpec spec() {
    return DriftSpec.SPEC;
  }

  @Override
  public Words words() {
    return words;
  }

  @Override
  public DriftConfig read(Settings settings, Materials materials) {
    return DriftConfig.of(settings, materials);
  }

  @Override
  public Set<String> idle(Settings settings) {
    var idle = new HashSet<String>();
    if (settings.text("shape").equals("sudden")) {
      idle.add("width");
    }
    switch (Source.of(settings.text("stream"))) {
      case AUTO -> {}
      case DATA -> idle.addAll(DriftSpec.MADE);
      case SEA, SINE, HYPERPLANE, LED, AGRAWAL, STAGGER, GAUSSIANS, FRAUD, HOUSES, ACTOR ->
          idle.add("data");
    }
    return idle;
  }

  @Override
  public SortedMap<String, Material> inUse(Snapshot shown) {
    SortedMap<String, Material> used = Lab.super.inUse(shown);
    if (DriftConfig.of(shown.settings(), shown.materials()).source() != Source.DATA) {
      used.remove("data");
    }
    return used;
  }

  @Override
  public DriftState start(DriftConfig config, Materials materials, Turn turn)
      throws Refusal, InterruptedException {
    long seed = turn.librarySeed();
    Feed feed =
        config.source() == Source.DATA
            ? new TableFeed(words, materials.table("data"), config.delay()).read()
            : Contest.made(config, seed);
    check(config, feed);
    Played played = new Play(config, seed, turn::report).of(feed);
    return new DriftState(played, 0, seed, new Contest(config, seed));
  }

  /// Every chosen detector must be able to give an alarm before the stream ends.
  private void check(DriftConfig config, Feed feed) throws Refusal {
    int before = feed instanceof Feed.Instances ? config.window() + 2 * config.delay() : 0;
    int bits = Math.max(0, feed.length() - before);
    for (Kind kind : config.detectors()) {
      if (bits <= kind.warmUp()) {
        throw feed instanceof Feed.Instances ? used(config, feed, bits, kind) : few(bits, kind);
      }
    }
  }

  private static Refusal few(int bits, Kind kind) {
    var unfit = new Unfit("short", "n", bits, "detector", kind.id(), "least", kind.warmUp());
    return new Refusal(new Notice(unfit.what(), unfit.advice()));
  }

  /// The model and the wait for labels have used up too much of the stream.
  private Refusal used(DriftConfig config, Feed feed, int bits, Kind kind) {
    String what =
        words.say(
            "stream.short",
            "length",
            feed.length(),
            "n",
            bits,
            "window",
            config.window(),
            "detector",
            words.say("head." + kind.id()),
            "least",
            kind.warmUp());
    return new Refusal(new Notice(what, words.say("stream.short.try")));
  }

  @Override
  public Step<DriftState> step(DriftConfig config, DriftState state, Turn turn) {
    int length = state.played().feed().length();
    if (state.done() >= length) {
      return new Step.Finished<>(state);
    }
    int done = state.done() + 1;
    while (done < length && turn.more(level(done))) {
      done++;
    }
    return new Step.Moved<>(state.at(done), level(done));
  }

  private static int level(int done) {
    return done % 1_000 == 0 ? THOUSAND : done % 100 == 0 ? HUNDRED : 0;
  }

  @Override
  public Drawing draw(DriftConfig config, DriftState state, View view) throws InterruptedException {
    return new DriftDrawing(words, config, state, view).drawn();
  }

  @Override
  public String snippet(DriftConfig config, DriftState state, Materials materials) {
    return new DriftSnippet(words, config, state, materials.table("data")).written();
  }
}
