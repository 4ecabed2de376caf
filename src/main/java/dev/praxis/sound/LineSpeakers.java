package dev.praxis.sound;

import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The output the system uses.
final class LineSpeakers implements Speakers {
  @Override
  public boolean present() {
    return AudioSystem.isLineSupported(new Line.Info(SourceDataLine.class));
  }

  @Override
  public Speaker open(int rate) throws DeviceProblem {
    if (!present()) {
      throw new DeviceProblem("device.output.none");
    }
    for (AudioFormat format : Pcm.formats(rate)) {
      Optional<Speaker> opened = opened(format);
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw new DeviceProblem("device.output.refused");
  }

  /// Nothing where the device does not take this format: another one may do.
  private static Optional<Speaker> opened(AudioFormat format) {
    try {
      return Optional.of(LineSpeaker.open(format));
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException refused) {
      return Optional.empty();
    }
  }
}
