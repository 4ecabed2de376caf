package dev.praxis.app;

import java.nio.file.Path;
import java.util.Optional;

/// Without a screen nobody can be asked for a file.
final class NoFiles implements FileAsk {
  @Override
  public Optional<Path> open(String title, String kind, String pattern) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(String title, String name) {
    return Optional.empty();
  }

  @Override
  public void browse(String address) {}
}
