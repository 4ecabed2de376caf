package dev.praxis.sound;

import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.Coding;
import dev.praxis.signal.wav.WavWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What was recorded: one channel of 16 bits. One thread at a time.
public final class Take {
  private static final int CHUNK = 1 << 16;
  private static final int HEADER = 44;
  private static final int NAME_DIGITS = 8;

  private final int rate;
  private final List<short[]> chunks = new ArrayList<>();
  private int samples;

  Take(int rate) {
    this.rate = rate;
  }

  void add(double[] block, int count) {
    for (int i = 0; i < count; i++) {
      int place = samples % CHUNK;
      if (place == 0) {
        chunks.add(new short[CHUNK]);
      }
      chunks.getLast()[place] = Pcm.whole(block[i]);
      samples++;
    }
  }

  int samples() {
    return samples;
  }

  public double seconds() {
    return (double) samples / rate;
  }

  /// Writes it as a WAV file named by the day and its own SHA-256: the same recording on one day is
  /// one file.
  ///
  /// @param folder made if it is not there
  /// @return the file
  public Path keep(Path folder, LocalDate day) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "take", ".part");
    try {
      String name = day + "-" + write(part).substring(0, NAME_DIGITS) + ".wav";
      return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// @return the SHA-256 of the file's bytes
  private String write(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      out.write(header());
      ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Pcm.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      int left = samples;
      for (short[] chunk : chunks) {
        int now = Math.min(left, CHUNK);
        bytes.clear().asShortBuffer().put(chunk, 0, now);
        out.write(bytes.array(), 0, now * Pcm.BYTES);
        left -= now;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The header of an empty file with its two lengths put right.
  private byte[] header() {
    byte[] empty = WavWriter.bytes(Wave.of(rate, new double[0]), Coding.PCM_16);
    int length = samples * Pcm.BYTES;
    ByteBuffer.wrap(empty)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(4, HEADER - 8 + length)
        .putInt(HEADER - 4, length);
    return empty;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
