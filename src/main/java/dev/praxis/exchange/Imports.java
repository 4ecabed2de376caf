package dev.praxis.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Takes in a file of any format there is a reader for, told by what is in it and not by its name.
public final class Imports {
  /// No text of questions is longer, in bytes.
  static final int LONGEST = 4 << 20;

  private Imports() {}

  /// Makes a course folder of a file.
  ///
  /// @param target the folder that becomes the course; it may not be there yet, but empty
  public static Placing.Placed place(Path file, Path target) throws ExchangeProblem {
    return isPack(file) ? Packs.unpack(file, target) : Placing.place(read(file), target);
  }

  private static boolean isPack(Path file) throws ExchangeProblem {
    try (InputStream in = Files.newInputStream(file)) {
      return PackLimits.begins(in.readNBytes(4), "PK\003\004");
    } catch (IOException unreadable) {
      throw new ExchangeProblem("file", "file", file);
    }
  }

  private static Brought read(Path file) throws ExchangeProblem {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new ExchangeProblem("long", "file", file, "megabytes", LONGEST >> 20);
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n"), title(file));
    } catch (CharacterCodingException notText) {
      throw new ExchangeProblem("encoding", "file", file);
    } catch (IOException unreadable) {
      throw new ExchangeProblem("file", "file", file);
    }
  }

  private static String title(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return name.replaceAll("[\\s_]+", " ").strip();
  }

  /// @param title what the lesson is called where the text does not say
  static Brought read(String text, String title) throws ExchangeProblem {
    String begin = text.substring(0, Math.min(text.length(), 1_000)).strip();
    if (begin.startsWith("{\"")
        || begin.matches("(?s)[{\\[]\\s*[\"{].*")
        || JsonText.isDocument(text)) {
      return JsonText.read(text);
    }
    if (QuestionList.is(text)) {
      return QuestionList.read(text, title);
    }
    if (Aiken.is(text)) {
      return Aiken.read(text, title);
    }
    if (text.indexOf('{') < 0 || text.indexOf('}') < 0) {
      throw new ExchangeProblem("unknown");
    }
    return Gift.read(text, title);
  }
}
