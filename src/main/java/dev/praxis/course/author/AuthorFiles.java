package dev.praxis.course.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Reads and writes an author's files so that nothing is lost: what exists is not overwritten by
/// what is new, and a change is there as a whole or not at all.
final class AuthorFiles {
  private AuthorFiles() {}

  static String read(Path file) throws AuthorProblem {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notText) {
      throw new AuthorProblem("file.encoding", "file", file);
    } catch (IOException unreadable) {
      throw new AuthorProblem("file.unreadable", "file", file);
    }
  }

  /// Writes a file that must not be there yet.
  static void create(Path file, String text) throws AuthorProblem {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException failed) {
      // A file in the place of a folder above is also said to exist already.
      boolean there = failed instanceof FileAlreadyExistsException && Files.exists(file);
      throw new AuthorProblem(there ? "file.exists" : "file.unwritable", "file", file);
    }
  }

  /// Puts another text in a file's place. The file has the old text or the new one at any moment.
  static void replace(Path file, String text) throws AuthorProblem {
    try {
      Path real = file.toRealPath();
      Path whole = Files.createTempFile(real.getParent(), ".praxis-", ".tmp");
      try {
        Files.writeString(whole, text);
        move(whole, real);
      } finally {
        Files.deleteIfExists(whole);
      }
    } catch (IOException unwritable) {
      throw new AuthorProblem("file.unwritable", "file", file);
    }
  }

  private static void move(Path whole, Path file) throws IOException {
    try {
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException network) {
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// A template that ships beside this class.
  static String template(String name) {
    try (var in = AuthorFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no template " + name);
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
