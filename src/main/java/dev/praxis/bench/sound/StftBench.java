package dev.praxis.bench.sound;

import dev.praxis.signal.Framing;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;
import dev.praxis.signal.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Times our transform and its peer in turns, so that what else the machine does meets both.
record StftBench(int runs, String python) {
  private static final int SAMPLES = 60 * 16_000;

  /// Rounds that are not counted: the compiler sees the code, the memory is touched.
  private static final int WARM = 25;

  StftReport measure() throws IOException {
    double[] sound = new Random(1).doubles(SAMPLES, -1, 1).toArray();
    var ours = new ArrayList<Double>();
    var theirs = new ArrayList<Double>();
    Optional<SciPy> started = SciPy.start(python);
    if (started.isEmpty()) {
      round(sound, Optional.empty(), ours, theirs);
      return new StftReport(new Timings("Praxis", ours), Optional.empty());
    }
    try (SciPy peer = started.get()) {
      round(sound, Optional.of(peer), ours, theirs);
      return new StftReport(
          new Timings("Praxis", ours), Optional.of(new Timings(peer.name(), theirs)));
    }
  }

  private void round(double[] sound, Optional<SciPy> peer, List<Double> ours, List<Double> theirs)
      throws IOException {
    for (int run = -WARM; run < runs; run++) {
      double mine = millis(sound);
      double others = peer.isPresent() ? peer.get().millis() : 0;
      if (run >= 0) {
        ours.add(mine);
        theirs.add(others);
      }
    }
  }

  /// As a caller would do it: window, plan and memory for the result are part of the time.
  private static double millis(double[] sound) {
    long began = System.nanoTime();
    Spectrogram magnitudes = new Stft(Framing.of(Window.HANN, 512, 128)).magnitudes(sound);
    double millis = (System.nanoTime() - began) / 1e6;
    if (magnitudes.frames() != 1 + SAMPLES / 128) {
      throw new IllegalStateException(magnitudes.frames() + " frames");
    }
    return millis;
  }
}
