package dev.praxis.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/// The microphones the system knows.
final class LineMicrophones implements Microphones {
  /// What speech is usually recorded at.
  private static final int RATE = 16_000;

  private static final Line.Info RECORDING = new Line.Info(TargetDataLine.class);

  @Override
  public List<String> names() {
    return mixers().map(Mixer.Info::getName).distinct().toList();
  }

  private static Stream<Mixer.Info> mixers() {
    return Arrays.stream(AudioSystem.getMixerInfo())
        .filter(info -> AudioSystem.getMixer(info).isLineSupported(RECORDING));
  }

  @Override
  public Source open(String name) throws DeviceProblem {
    Optional<Mixer.Info> mixer = mixers().filter(info -> info.getName().equals(name)).findFirst();
    if (mixer.isEmpty()) {
      throw new DeviceProblem("device.input.none");
    }
    for (AudioFormat format : Pcm.formats(RATE)) {
      Optional<Source> opened = opened(mixer.get(), format);
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw new DeviceProblem("device.input.refused", "name", name);
  }

  /// Nothing where the device does not give this format: another one may do.
  private static Optional<Source> opened(Mixer.Info mixer, AudioFormat format) {
    try {
      return Optional.of(LineSource.open(AudioSystem.getTargetDataLine(format, mixer), format));
    } catch (LineUnavailableException | IllegalArgumentException | SecurityException refused) {
      return Optional.empty();
    }
  }
}
