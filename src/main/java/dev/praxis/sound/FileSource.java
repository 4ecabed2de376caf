package dev.praxis.sound;

import dev.praxis.signal.wav.SoundProblem;
import dev.praxis.signal.wav.WavFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A WAV file as if it were live: each stretch is handed over when it would have been heard. Where
/// the reader was late, it catches up.
public final class FileSource implements Source {
  private static final double BLOCK_SECONDS = 0.02;

  private final WavFile wav;
  private final Pace pace;
  private final int block;
  private long began = -1;
  private long place;
  private long due;

  private FileSource(WavFile wav, Pace pace) {
    this.wav = wav;
    this.pace = pace;
    block = Math.max(1, (int) (BLOCK_SECONDS * wav.header().rate()));
  }

  /// @throws SoundProblem when the file is no sound that can be read
  public static FileSource open(Path file, Pace pace) throws SoundProblem {
    return new FileSource(WavFile.open(file), pace);
  }

  @Override
  public int rate() {
    return wav.header().rate();
  }

  @Override
  public double bufferMillis() {
    return 1e3 * block / rate();
  }

  @Override
  public long behindNanos() {
    return Math.max(0, pace.now() - due);
  }

  @Override
  public int read(double[] into) throws DeviceProblem, InterruptedException {
    long left = wav.header().frames() - place;
    if (left <= 0) {
      return -1;
    }
    if (began < 0) {
      began = pace.now();
    }
    int count = (int) Math.min(left, Math.min(into.length, block));
    due = began + Math.round(1e9 * (place + count) / rate());
    pace.until(due);
    try {
      double[] heard = wav.read(place, place + count).mix();
      System.arraycopy(heard, 0, into, 0, count);
    } catch (SoundProblem gone) {
      throw new DeviceProblem("device.file.lost");
    }
    place += count;
    return count;
  }

  @Override
  public void close() {
    try {
      wav.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }
}
