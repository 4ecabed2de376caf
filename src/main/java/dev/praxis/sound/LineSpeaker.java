package dev.praxis.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A line of the system. It is asked for room before anything is written, so that a device that
/// went away cannot hold the thread.
final class LineSpeaker implements Speaker {
  private static final double BUFFER_SECONDS = 0.08;
  private static final int POLL_MILLIS = 4;

  /// Devices asleep, as over Bluetooth or a network, take up to two seconds before they play.
  private static final long LOST_NANOS = 4_000_000_000L;

  private final SourceDataLine line;
  private final int channels;
  private final byte[] bytes;

  private LineSpeaker(SourceDataLine line) {
    this.line = line;
    channels = line.getFormat().getChannels();
    bytes = new byte[line.getBufferSize()];
  }

  static LineSpeaker open(AudioFormat format) throws LineUnavailableException {
    SourceDataLine line = AudioSystem.getSourceDataLine(format);
    int frames = (int) (BUFFER_SECONDS * format.getFrameRate());
    line.open(format, frames * format.getFrameSize());
    line.start();
    return new LineSpeaker(line);
  }

  @Override
  public int rate() {
    return Math.round(line.getFormat().getFrameRate());
  }

  @Override
  public void write(double[] samples, int from, int count)
      throws DeviceProblem, InterruptedException {
    int frame = Pcm.BYTES * channels;
    int done = 0;
    long moved = System.nanoTime();
    while (done < count) {
      int room = Math.min(count - done, Math.min(line.available(), bytes.length) / frame);
      int taken = given(samples, from + done, room);
      if (taken > 0) {
        done += taken;
        moved = System.nanoTime();
      } else {
        pause(moved);
      }
    }
  }

  /// A device that went away may say that there is room, and takes nothing.
  private int given(double[] samples, int from, int count) {
    int frame = Pcm.BYTES * channels;
    for (int i = 0; i < count; i++) {
      Pcm.put(samples[from + i], bytes, i * frame, channels);
    }
    return count > 0 ? line.write(bytes, 0, count * frame) / frame : 0;
  }

  private void pause(long moved) throws DeviceProblem, InterruptedException {
    if (!line.isOpen() || System.nanoTime() - moved > LOST_NANOS) {
      throw new DeviceProblem("device.output.lost");
    }
    Thread.sleep(POLL_MILLIS);
  }

  @Override
  public double waitingSeconds() {
    int bytesHeld = Math.max(0, line.getBufferSize() - line.available());
    return (double) bytesHeld / (Pcm.BYTES * channels) / rate();
  }

  @Override
  public void drain() throws DeviceProblem, InterruptedException {
    long began = System.nanoTime();
    while (line.available() < line.getBufferSize()) {
      pause(began);
    }
  }

  @Override
  public void close() {
    line.stop();
    line.flush();
    line.close();
  }
}
