package dev.praxis.exchange;

import java.io.IOException;
import java.io.InputStream;

/// Counts what really comes out of a pack, and ends it where it becomes too much.
final class PackRoom {
  private static final long FREE = 1L << 20;
  private final long packed;
  private long bytes;
  private long text;

  /// @param packed size of the pack
  PackRoom(long packed) {
    this.packed = packed;
  }

  /// One file of the pack.
  byte[] read(InputStream in, String name) throws IOException, ExchangeProblem {
    byte[] file = in.readNBytes((int) PackLimits.LARGEST_FILE + 1);
    if (file.length > PackLimits.LARGEST_FILE) {
      throw PackEntries.refused("pack.file", name);
    }
    bytes += file.length;
    text += PackLimits.isText(name) ? file.length : 0;
    if (bytes > FREE && bytes / Math.max(1, packed) >= PackLimits.HIGHEST_RATIO) {
      throw PackEntries.refused("pack.ratio", name);
    }
    if (bytes > PackLimits.MOST_BYTES || text > PackLimits.MOST_TEXT) {
      throw PackEntries.refused("pack.total", name);
    }
    if (PackLimits.isArchive(file)) {
      throw PackEntries.refused("pack.nested", name);
    }
    return file;
  }
}
