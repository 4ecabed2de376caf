package dev.praxis.signal.wav;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/// Walks through the chunks of a RIFF file until it knows where the samples are. Microsoft and IBM
/// (1991), Multimedia Programming Interface and Data Specifications 1.0; Microsoft (2001), Multiple
/// channel audio data and WAVE files.
final class WavChunks {
  private static final int EXTENSIBLE = 0xfffe;
  private static final int FORMAT_BYTES = 16;
  private static final int EXTENDED_BYTES = 26;
  private static final long UNKNOWN = 0xffffffffL;

  /// More chunks than this before the samples are no sound anyone recorded.
  private static final int MOST_CHUNKS = 1_000;

  private final SeekableByteChannel bytes;
  private final String file;

  WavChunks(SeekableByteChannel bytes, String file) {
    this.bytes = bytes;
    this.file = file;
  }

  /// The part of a header that describes samples.
  private record Format(int rate, int channels, Coding coding, int block) {}

  WavHeader header() throws IOException, SoundProblem {
    if (bytes.size() == 0) {
      throw new SoundProblem("wav.empty-file", "file", file);
    }
    checkKind();
    Format format = format(find("fmt ", "wav.no-format"));
    long length = find("data", "wav.no-data");
    long begins = bytes.position();
    long there = Math.max(0, bytes.size() - begins);
    // Programs that write into a pipe leave the length open, as 0 or as all ones.
    boolean open = length == UNKNOWN || length == 0;
    long frames = (open ? there : Math.min(length, there)) / format.block();
    if (frames == 0) {
      throw new SoundProblem("wav.no-data", "file", file);
    }
    long said = open ? frames : length / format.block();
    return new WavHeader(format.rate(), format.channels(), format.coding(), frames, said, begins);
  }

  private void checkKind() throws IOException, SoundProblem {
    int length = (int) Math.min(12, bytes.size());
    String start = text(read(length), length);
    if (start.startsWith("RIFF") && start.endsWith("WAVE") && length == 12) {
      return;
    }
    String kind = FileKind.key(start);
    if (kind.equals("wav.kind.riff") && length < 12) {
      throw cut();
    }
    throw new SoundProblem("wav.other", "file", file, "kind", SoundWords.say(kind));
  }

  /// The length of the next chunk of this name; the channel stands at its first byte.
  private long find(String name, String absent) throws IOException, SoundProblem {
    for (int i = 0; i < MOST_CHUNKS && bytes.position() < bytes.size(); i++) {
      if (bytes.size() - bytes.position() < 8) {
        throw cut();
      }
      ByteBuffer head = read(8);
      String found = text(head, 4);
      long length = head.getInt(4) & UNKNOWN;
      if (found.equals(name)) {
        return length;
      }
      // Chunks begin at even bytes.
      long next = bytes.position() + length + (length & 1);
      bytes.position(Math.min(next, bytes.size()));
    }
    throw new SoundProblem(absent, "file", file);
  }

  private Format format(long length) throws IOException, SoundProblem {
    if (length < FORMAT_BYTES) {
      throw new SoundProblem("wav.no-format", "file", file);
    }
    long after = bytes.position() + length + (length & 1);
    ByteBuffer head = read((int) Math.min(length, EXTENDED_BYTES));
    bytes.position(Math.min(after, bytes.size()));
    int tag = head.getShort(0) & 0xffff;
    int bits = head.getShort(14) & 0xffff;
    int told = tag == EXTENSIBLE && length >= EXTENDED_BYTES ? head.getShort(24) & 0xffff : tag;
    Coding coding =
        Coding.of(told, bits)
            .orElseThrow(
                () -> new SoundProblem("wav.coding", "file", file, "tag", told, "bits", bits));
    return checked(
        new Format(head.getInt(4), head.getShort(2) & 0xffff, coding, head.getShort(12) & 0xffff));
  }

  private Format checked(Format format) throws SoundProblem {
    if (format.rate() < 1 || format.rate() > WavHeader.HIGHEST_RATE) {
      String rate = Integer.toUnsignedString(format.rate());
      int most = WavHeader.HIGHEST_RATE;
      throw new SoundProblem("wav.rate", "file", file, "rate", rate, "most", most);
    }
    int channels = format.channels();
    if (channels < 1 || channels > WavHeader.MOST_CHANNELS) {
      int most = WavHeader.MOST_CHANNELS;
      throw new SoundProblem("wav.channels", "file", file, "channels", channels, "most", most);
    }
    int needed = channels * format.coding().bytes();
    if (format.block() != needed) {
      throw new SoundProblem("wav.block", "file", file, "block", format.block(), "needed", needed);
    }
    return format;
  }

  private ByteBuffer read(int count) throws IOException, SoundProblem {
    ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (bytes.read(buffer) < 0) {
        throw cut();
      }
    }
    return buffer.flip();
  }

  private SoundProblem cut() throws IOException {
    return new SoundProblem("wav.short", "file", file, "bytes", bytes.size());
  }

  private static String text(ByteBuffer buffer, int length) {
    byte[] start = new byte[length];
    buffer.get(0, start);
    return new String(start, StandardCharsets.ISO_8859_1);
  }
}
