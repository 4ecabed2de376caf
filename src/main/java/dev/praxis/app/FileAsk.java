package dev.praxis.app;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the learner for a file. Behind an interface because a headless window has no file dialogs.
interface FileAsk {
  /// A file to open.
  Optional<Path> open(String title, String kind, String pattern);

  /// A folder to open.
  Optional<Path> folder(String title);

  /// A file to write.
  Optional<Path> save(String title, String name);

  /// A browser for an address the learner agreed to open.
  void browse(String address);
}
