package dev.praxis.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// The list of entries at the end of a zip file, read by hand: the library tells neither links nor
/// names that occur twice (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16).
final class PackEntries {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LINK = 0xA;
  private static final int FILE = 0x8;
  private static final int FOLDER = 0x4;
  private final ByteBuffer bytes;

  /// @param name with `/`
  record Entry(String name, boolean folder) {}

  private PackEntries(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static List<Entry> read(Path pack) throws ExchangeProblem {
    try {
      if (Files.size(pack) > PackLimits.LARGEST_PACK) {
        throw new ExchangeProblem("pack.large", "megabytes", PackLimits.LARGEST_PACK >> 20);
      }
      var bytes = ByteBuffer.wrap(Files.readAllBytes(pack)).order(ByteOrder.LITTLE_ENDIAN);
      return new PackEntries(bytes).entries();
    } catch (IOException unreadable) {
      throw new ExchangeProblem("file", "file", pack);
    } catch (IndexOutOfBoundsException | IllegalArgumentException cut) {
      throw new ExchangeProblem("pack.broken");
    }
  }

  private List<Entry> entries() throws ExchangeProblem {
    int end = end();
    int count = bytes.getShort(end + 10) & 0xFFFF;
    if (count > PackLimits.MOST_ENTRIES) {
      throw new ExchangeProblem("pack.many", "count", count, "most", PackLimits.MOST_ENTRIES);
    }
    int at = bytes.getInt(end + 16);
    var entries = new ArrayList<Entry>();
    var seen = new HashSet<String>();
    for (int i = 0; i < count; i++) {
      if (bytes.getInt(at) != ENTRY) {
        throw new ExchangeProblem("pack.broken");
      }
      Entry entry = entry(at);
      if (!seen.add(entry.name().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT))) {
        throw refused("pack.twice", entry.name());
      }
      entries.add(entry);
      int lengths = length(at, 28) + length(at, 30) + length(at, 32);
      at += ENTRY_SIZE + lengths;
    }
    return entries;
  }

  private int length(int at, int offset) {
    return bytes.getShort(at + offset) & 0xFFFF;
  }

  /// Where the list of entries is told, searched from the end.
  private int end() throws ExchangeProblem {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END && at + END_SIZE + length(at, 20) == bytes.limit()) {
        return at;
      }
    }
    throw new ExchangeProblem("pack.broken");
  }

  private Entry entry(int at) throws ExchangeProblem {
    String name = name(at + ENTRY_SIZE, length(at, 28));
    boolean encrypted = (length(at, 8) & 1) != 0;
    boolean unix = (length(at, 4) >> 8) == 3;
    int kind = unix ? length(at, 40) >> 12 : 0;
    if (encrypted) {
      throw refused("pack.locked", name);
    }
    if (kind == LINK) {
      throw refused("pack.link", name);
    }
    if (kind != 0 && kind != FILE && kind != FOLDER) {
      throw refused("pack.special", name);
    }
    boolean folder = name.endsWith("/");
    String bare = folder ? name.substring(0, name.length() - 1) : name;
    String fault = PackLimits.fault(bare);
    if (!fault.isEmpty()) {
      throw refused(fault, name);
    }
    return new Entry(bare, folder);
  }

  private String name(int from, int length) throws ExchangeProblem {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.slice(from, length)).toString();
    } catch (CharacterCodingException notText) {
      throw new ExchangeProblem("pack.encoding");
    }
  }

  static ExchangeProblem refused(String key, String name) {
    String shown = name.replaceAll("\\p{Cntrl}", "\uFFFD");
    String cut = shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    return new ExchangeProblem(key, "name", cut);
  }
}
