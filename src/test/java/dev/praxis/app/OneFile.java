package dev.praxis.app;

import java.nio.file.Path;
import java.util.Optional;

/// Files are asked for at a screen only: here the learner always chooses the same one.
record OneFile(Path file) implements FileAsk {
  @Override
  public Optional<Path> open(String title, String kind, String pattern) {
    return Optional.of(file);
  }

  @Override
  public Optional<Path> folder(String title) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> save(String title, String name) {
    return Optional.of(file);
  }

  @Override
  public void browse(String address) {}

  /// A window whose learner chooses this file.
  static Window chosenIn(Window window, Path file) {
    return new Window(
        window.rooms(),
        window.course(),
        window.memory(),
        window.work(),
        window.labThreads(),
        window.formulas(),
        new OneFile(file));
  }
}
