package dev.praxis.course;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files of one course folder, and no others: neither a path nor a link leads out of it.
final class CourseFiles {
  /// The longest text file, in bytes.
  static final int LONGEST = 512 * 1024;

  /// The largest image or data file, in bytes.
  static final long LARGEST = 8L * 1024 * 1024;

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private final Path folder;

  CourseFiles(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /// A file's name in problems.
  String shown(Path relative) {
    return folder.resolve(relative).toString().replace('\\', '/');
  }

  boolean exists(Path relative) {
    return Files.exists(folder.resolve(relative));
  }

  /// A text file, with Unix line ends; nothing when it cannot be read, and then that is a problem.
  Optional<String> text(Path relative, Problems problems) {
    Path file = folder.resolve(relative);
    if (!Files.isRegularFile(file)) {
      problems.add(1, "file.missing");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(inside(file))) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        problems.add(1, "file.long", "kilobytes", LONGEST / 1024);
        return Optional.empty();
      }
      var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString().replaceFirst("^\uFEFF", "").replace("\r\n", "\n"));
    } catch (CharacterCodingException notText) {
      problems.add(1, "file.encoding");
    } catch (OutsideException outside) {
      problems.add(1, "file.outside");
    } catch (IOException unreadable) {
      problems.add(1, "file.unreadable");
    }
    return Optional.empty();
  }

  /// A path written in a lesson, as one relative to the course folder; nothing when it leads out of
  /// it, or there is no such file, or it is too large. `key` is where the problem's words are kept.
  Optional<Path> named(String written, Path beside, int line, Problems problems) {
    if (SCHEME.matcher(written).matches() || written.startsWith("/") || written.contains("\\")) {
      problems.add(line, "path.outside", "path", written);
      return Optional.empty();
    }
    try {
      Path parent = Optional.ofNullable(beside.getParent()).orElse(Path.of(""));
      Path relative = parent.resolve(written).normalize();
      Path file = folder.resolve(relative);
      if (relative.startsWith("..") || relative.isAbsolute()) {
        problems.add(line, "path.outside", "path", written);
      } else if (!Files.isRegularFile(file)) {
        problems.add(line, "path.missing", "path", written);
      } else if (Files.size(inside(file)) > LARGEST) {
        problems.add(line, "path.large", "path", written, "megabytes", LARGEST / 1024 / 1024);
      } else {
        return Optional.of(relative);
      }
    } catch (OutsideException | InvalidPathException outside) {
      problems.add(line, "path.outside", "path", written);
    } catch (IOException unreadable) {
      problems.add(line, "path.missing", "path", written);
    }
    return Optional.empty();
  }

  private Path inside(Path file) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw new OutsideException();
    }
    return real;
  }

  /// A link leads out of the folder.
  private static final class OutsideException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
