package dev.praxis.data;

import dev.praxis.data.DataProblem.Place;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/// A separated text file opened for one pass from its first record to its last.
final class CsvSource implements AutoCloseable {
  private final MessageDigest digest = Sha256.digest();
  private final Counting bytes;
  private final CsvRecords records;

  private CsvSource(Path file, TextFormat format, int mostCells) throws IOException, DataProblem {
    bytes = new Counting(new DigestInputStream(Files.newInputStream(file), digest));
    bytes.skipNBytes(format.mark());
    var text = new BufferedReader(new InputStreamReader(bytes, format.encoding()));
    records = new CsvRecords(place(file), text, format.separator(), mostCells);
  }

  static CsvSource open(Path file, TextFormat format, int mostCells) throws DataProblem {
    try {
      return new CsvSource(file, format, mostCells);
    } catch (IOException unreadable) {
      throw DataProblem.of(place(file), "csv.unreadable", "file", place(file).file());
    }
  }

  static Place place(Path file) {
    Path name = file.getFileName();
    return Place.of(name == null ? file.toString() : name.toString());
  }

  CsvRecords records() {
    return records;
  }

  /// How many bytes were read so far, a few thousand ahead of the current record.
  long bytesRead() {
    return bytes.count;
  }

  /// The SHA-256 of the file, in hex, once every record was read.
  String sha256() {
    return Sha256.hex(digest);
  }

  @Override
  public void close() throws DataProblem {
    try {
      bytes.close();
    } catch (IOException notClosed) {
      throw DataProblem.of(records.place(), "csv.unreadable", "file", records.place().file());
    }
  }

  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return readNBytes((int) Math.min(bytes, 16)).length;
    }
  }
}
