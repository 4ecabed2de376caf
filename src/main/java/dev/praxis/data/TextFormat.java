package dev.praxis.data;

import dev.praxis.data.DataProblem.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How a text file is written, found by looking at it.
///
/// @param encoding UTF-8, or as its byte order mark says, or Windows-1252 where it is not valid
///     UTF-8
/// @param mark how many bytes the byte order mark takes
/// @param separator the letter between cells: tab, semicolon, bar or comma
public record TextFormat(Charset encoding, int mark, char separator) {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LOOK = 1 << 16;
  private static final int SAMPLED_RECORDS = 50;

  /// Commas come last: they also stand in numbers and sentences, the others hardly do.
  private static final char[] SEPARATORS = {'\t', ';', '|', ','};

  /// Looks at the first `most` bytes.
  ///
  /// @throws DataProblem when the file cannot be read or does not hold text
  static TextFormat find(Path file, long most) throws DataProblem {
    Place place = CsvSource.place(file);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] start = bytes.readNBytes(LOOK);
      TextFormat marked = marked(start);
      refuseBinary(place, start, marked);
      Charset encoding = marked.encoding;
      if (marked.mark == 0 && !utf8(start, bytes, most)) {
        encoding = WESTERN;
      }
      String text = new String(start, marked.mark, start.length - marked.mark, encoding);
      return new TextFormat(encoding, marked.mark, separator(place, whole(text)));
    } catch (IOException unreadable) {
      throw DataProblem.of(place, "csv.unreadable", "file", place.file());
    }
  }

  private static TextFormat marked(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new TextFormat(StandardCharsets.UTF_8, 3, ',');
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new TextFormat(StandardCharsets.UTF_16LE, 2, ',');
    }
    if (begins(start, 0xFE, 0xFF)) {
      return new TextFormat(StandardCharsets.UTF_16BE, 2, ',');
    }
    return new TextFormat(StandardCharsets.UTF_8, 0, ',');
  }

  private static boolean begins(byte[] start, int... with) {
    return start.length >= with.length
        && IntStream.range(0, with.length).allMatch(i -> (start[i] & 0xFF) == with[i]);
  }

  /// Text holds no zero bytes and hardly a control character.
  private static void refuseBinary(Place place, byte[] start, TextFormat marked)
      throws DataProblem {
    if (begins(start, 'P', 'K', 3, 4)) {
      throw DataProblem.of(place, "csv.spreadsheet", "file", place.file());
    }
    if (marked.encoding.equals(StandardCharsets.UTF_8) && !text(start)) {
      throw DataProblem.of(place, "csv.binary", "file", place.file());
    }
  }

  private static boolean text(byte[] start) {
    int controls = 0;
    for (byte each : start) {
      if (each == 0) {
        return false;
      }
      controls += each > 0 && each < ' ' && !lineOrTab(each) ? 1 : 0;
    }
    return controls * 100L <= start.length;
  }

  private static boolean lineOrTab(byte each) {
    return each == '\t' || each == '\n' || each == '\r' || each == '\f';
  }

  private static boolean utf8(byte[] start, InputStream rest, long most) throws IOException {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer letters = CharBuffer.allocate(LOOK);
    ByteBuffer bytes = ByteBuffer.wrap(start);
    long seen = start.length;
    while (bytes.hasRemaining()) {
      letters.clear();
      if (strict.decode(bytes, letters, false).isError()) {
        return false;
      }
      byte[] begun = Arrays.copyOfRange(bytes.array(), bytes.position(), bytes.limit());
      byte[] next = seen < most ? rest.readNBytes(LOOK - begun.length) : new byte[0];
      if (next.length == 0) {
        return begun.length == 0 || seen >= most;
      }
      seen += next.length;
      bytes = ByteBuffer.allocate(begun.length + next.length).put(begun).put(next).flip();
    }
    return true;
  }

  /// The text up to its last whole line, or all of it when it is one line.
  private static String whole(String text) {
    int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return text.length() < LOOK / 4 || end < 0 ? text : text.substring(0, end);
  }

  /// The separator under which most records are as wide as the header, and that wider than one.
  private static char separator(Place place, String text) {
    char best = ',';
    double most = 0;
    for (char separator : SEPARATORS) {
      double share = agreeing(place, text, separator);
      if (share > most) {
        most = share;
        best = separator;
      }
    }
    return best;
  }

  private static double agreeing(Place place, String text, char separator) {
    int agreeing = 0;
    int all = 0;
    try {
      var records = new CsvRecords(place, new StringReader(text), separator, 1);
      int width = records.advance() ? records.width() : 1;
      while (width > 1 && all < SAMPLED_RECORDS && records.advance()) {
        all++;
        agreeing += records.width() == width ? 1 : 0;
      }
      return width == 1 ? 0 : all == 0 ? 0.5 : Math.max(0.01, (double) agreeing / all);
    } catch (DataProblem cutInACell) {
      return all == 0 ? 0 : (double) agreeing / all;
    }
  }
}
