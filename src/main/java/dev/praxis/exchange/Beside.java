package dev.praxis.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A temporary folder beside the place a course will have, gone at the end unless it was moved
/// there.
final class Beside implements AutoCloseable {
  private final Path folder;
  private final Path target;

  private Beside(Path folder, Path target) {
    this.folder = folder;
    this.target = target;
  }

  /// @throws ExchangeProblem when there is something in the target already
  static Beside of(Path target) throws ExchangeProblem, IOException {
    Path place = target.toAbsolutePath().normalize();
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !empty(place)) {
      throw new ExchangeProblem("there", "folder", target);
    }
    Path parent = Objects.requireNonNullElse(place.getParent(), place);
    Files.createDirectories(parent);
    Path folder = parent.resolve(".praxis-" + UUID.randomUUID());
    return new Beside(Files.createDirectory(folder), place);
  }

  private static boolean empty(Path place) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var entries = Files.list(place)) {
      return entries.findAny().isEmpty();
    }
  }

  Path folder() {
    return folder;
  }

  void move() throws IOException {
    Files.deleteIfExists(target);
    Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
        throws IOException {
      Files.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
