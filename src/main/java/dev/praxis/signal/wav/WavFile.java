package dev.praxis.signal.wav;

import dev.praxis.signal.Envelope;
import dev.praxis.signal.Wave;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// An open WAV file: its header is known, its samples are read where they are asked for. Memory
/// goes with the stretch that is read, never with the file. One thread at a time.
public final class WavFile implements Closeable {
  private static final int FRAMES_AT_ONCE = 1 << 14;

  private final SeekableByteChannel bytes;
  private final String name;
  private final WavHeader header;
  private final ByteBuffer buffer;

  private WavFile(SeekableByteChannel bytes, String name, WavHeader header) {
    this.bytes = bytes;
    this.name = name;
    this.header = header;
    buffer = ByteBuffer.allocate(FRAMES_AT_ONCE * header.block()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Reads the header.
  ///
  /// @throws SoundProblem when the file cannot be read or is no sound that can be
  public static WavFile open(Path file) throws SoundProblem {
    String name = String.valueOf(file.getFileName());
    try {
      SeekableByteChannel bytes = Files.newByteChannel(file);
      try {
        return new WavFile(bytes, name, new WavChunks(bytes, name).header());
      } catch (IOException | SoundProblem | RuntimeException failure) {
        bytes.close();
        throw failure;
      }
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  /// The whole of a file that is known to be short.
  ///
  /// @param most seconds that are read, the rest is left out
  public static Wave load(Path file, double most) throws SoundProblem {
    try (WavFile wav = open(file)) {
      return wav.read(0, (long) Math.ceil(most * wav.header().rate()));
    } catch (IOException failure) {
      throw unreadable(String.valueOf(file.getFileName()), failure);
    }
  }

  static SoundProblem unreadable(String name, IOException failure) {
    return new SoundProblem(
        "wav.missing", "file", name, "why", String.valueOf(failure.getMessage()));
  }

  public WavHeader header() {
    return header;
  }

  /// What a reader should know although the file can be read: that it ends early.
  public Optional<String> remark() {
    if (header.said() <= header.frames()) {
      return Optional.empty();
    }
    double said = (double) header.said() / header.rate();
    return Optional.of(
        SoundWords.say("wav.cut", "file", name, "said", said, "held", header.seconds()));
  }

  /// Samples `from` (in) to `to` (out) of every channel, cut to what there is.
  ///
  /// @throws IllegalArgumentException for more samples than fit into an array: ask for them in
  /// parts
  public Wave read(long from, long to) throws SoundProblem {
    long first = Math.clamp(from, 0L, header.frames());
    long count = Math.clamp(to, first, header.frames()) - first;
    if (count > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(count + " samples at once");
    }
    double[][] channels = new double[header.channels()][(int) count];
    int done = 0;
    while (done < count) {
      int now = fill(first + done, (int) Math.min(FRAMES_AT_ONCE, count - done));
      for (int i = 0; i < now; i++) {
        for (double[] channel : channels) {
          channel[done + i] = header.coding().read(buffer);
        }
      }
      done += now;
    }
    return new Wave(header.rate(), channels);
  }

  /// The lowest and highest sample of the mix in each of `columns` stretches of equal length, read
  /// in one pass.
  ///
  /// @param stop asked now and then
  /// @throws InterruptedException when told to stop
  public Envelope overview(int columns, BooleanSupplier stop)
      throws SoundProblem, InterruptedException {
    var overview = new Envelope.Builder(header.frames(), columns);
    for (long at = 0; at < header.frames(); at += FRAMES_AT_ONCE) {
      if (stop.getAsBoolean()) {
        throw new InterruptedException("stopped at sample " + at);
      }
      int now = fill(at, (int) Math.min(FRAMES_AT_ONCE, header.frames() - at));
      for (int i = 0; i < now; i++) {
        overview.add(mixed());
      }
    }
    return overview.build();
  }

  private double mixed() {
    double sum = 0;
    for (int channel = 0; channel < header.channels(); channel++) {
      sum += header.coding().read(buffer);
    }
    return sum / header.channels();
  }

  /// Puts frames into the buffer, ready to be read; a file that became shorter meanwhile is a
  /// problem.
  private int fill(long frame, int count) throws SoundProblem {
    try {
      bytes.position(header.begins() + frame * header.block());
      buffer.clear().limit(count * header.block());
      while (buffer.hasRemaining()) {
        if (bytes.read(buffer) < 0) {
          throw new SoundProblem("wav.short", "file", name, "bytes", bytes.size());
        }
      }
      buffer.flip();
      return count;
    } catch (IOException failure) {
      throw unreadable(name, failure);
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
