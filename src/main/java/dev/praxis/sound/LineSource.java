package dev.praxis.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/// A microphone. It is asked what it has before anything is read, so that a device that went away
/// cannot hold the thread.
final class LineSource implements Source {
  private static final double BUFFER_SECONDS = 0.08;
  private static final int POLL_MILLIS = 2;
  private static final long LOST_NANOS = 2_000_000_000L;

  private final TargetDataLine line;
  private final int channels;
  private final byte[] bytes;

  private LineSource(TargetDataLine line) {
    this.line = line;
    channels = line.getFormat().getChannels();
    bytes = new byte[line.getBufferSize()];
  }

  static LineSource open(TargetDataLine line, AudioFormat format) throws LineUnavailableException {
    int frames = (int) (BUFFER_SECONDS * format.getFrameRate());
    line.open(format, frames * format.getFrameSize());
    line.start();
    return new LineSource(line);
  }

  @Override
  public int rate() {
    return Math.round(line.getFormat().getFrameRate());
  }

  @Override
  public double bufferMillis() {
    return 1e3 * line.getBufferSize() / frame() / rate();
  }

  @Override
  public long behindNanos() {
    return 1_000_000_000L * (line.available() / frame()) / rate();
  }

  private int frame() {
    return Pcm.BYTES * channels;
  }

  @Override
  public int read(double[] into) throws DeviceProblem, InterruptedException {
    long began = System.nanoTime();
    int count = taken(into.length);
    while (count == 0) {
      if (!line.isOpen() || System.nanoTime() - began > LOST_NANOS) {
        throw new DeviceProblem("device.input.lost");
      }
      Thread.sleep(POLL_MILLIS);
      count = taken(into.length);
    }
    for (int i = 0; i < count; i++) {
      into[i] = Pcm.get(bytes, i * frame(), channels);
    }
    return count;
  }

  /// A device that went away may say that something is there, and gives nothing.
  private int taken(int most) {
    int ready = Math.min(most, Math.min(line.available(), bytes.length) / frame());
    return ready > 0 ? Math.max(0, line.read(bytes, 0, ready * frame())) / frame() : 0;
  }

  @Override
  public void close() {
    line.stop();
    line.flush();
    line.close();
  }
}
