package dev.praxis.signal.wav;

import dev.praxis.signal.Wave;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes sounds as RIFF/WAVE.
public final class WavWriter {
  private static final int HEADER = 44;

  private WavWriter() {}

  /// The whole file: the same sound gives the same bytes.
  ///
  /// @throws IllegalArgumentException for a sound of more than 2 GB
  public static byte[] bytes(Wave wave, Coding coding) {
    int channels = wave.channels().length;
    int block = channels * coding.bytes();
    long length = (long) wave.frames() * block;
    long padded = length + (length & 1);
    if (padded > Integer.MAX_VALUE - HEADER - 8) {
      throw new IllegalArgumentException(length + " bytes of sound");
    }
    ByteBuffer out = ByteBuffer.allocate((int) padded + HEADER).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt((int) padded + HEADER - 8).put(ascii("WAVEfmt "));
    out.putInt(16).putShort((short) coding.tag()).putShort((short) channels);
    out.putInt(wave.rate()).putInt(wave.rate() * block);
    out.putShort((short) block).putShort((short) coding.bits());
    out.put(ascii("data")).putInt((int) length);
    for (int i = 0; i < wave.frames(); i++) {
      for (double[] channel : wave.channels()) {
        coding.write(channel[i], out);
      }
    }
    return out.array();
  }

  public static void write(Wave wave, Coding coding, Path file) throws IOException {
    Files.write(file, bytes(wave, coding));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
