package dev.praxis.labs.signals.spectrograms;

import dev.praxis.lab.View;
import dev.praxis.signal.Framing;
import dev.praxis.signal.Spectrogram;
import dev.praxis.signal.Stft;

/// The powers of some frames of a sound: every one, or as many as a picture can show.
///
/// @param shown the frames, in order
/// @param powers one row each
/// @param done how many of them have been heard
record Analysis(Framing framing, int[] shown, Spectrogram powers, int done) {
  /// More columns than this no window has room for.
  static final int MOST = 900;

  /// Powers that are kept at once, 32 MB of them: very long transforms give fewer columns.
  private static final int MOST_CELLS = 1 << 22;

  private static final int DRAFT = 160;
  private static final int REPORT_EVERY = 16;

  /// Powers of evenly chosen frames.
  ///
  /// @param heard frames that have been heard; of the others nothing is known
  static Analysis of(double[] sound, Framing framing, int heard, View view)
      throws InterruptedException {
    int frames = framing.count(sound.length);
    int room = Math.max(1, MOST_CELLS / framing.bins());
    int columns = Math.min(frames, Math.min(room, view.draft() ? DRAFT : MOST));
    int[] shown = new int[columns];
    double[] powers = new double[columns * framing.bins()];
    double[] one = new double[framing.bins()];
    var stft = new Stft(framing);
    int done = 0;
    for (int column = 0; column < columns; column++) {
      shown[column] = (int) ((long) column * frames / columns);
      if (shown[column] < heard) {
        stft.powers(sound, shown[column], shown[column] + 1, one);
        System.arraycopy(one, 0, powers, column * one.length, one.length);
        done = column + 1;
      }
      if (column % REPORT_EVERY == 0) {
        view.progress().report((double) column / columns);
      }
    }
    return new Analysis(framing, shown, new Spectrogram(columns, framing.bins(), powers), done);
  }

  /// Whether every frame is among them.
  boolean isWhole(int frames) {
    return shown.length == frames;
  }
}
