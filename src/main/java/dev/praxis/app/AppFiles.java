package dev.praxis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the course and the tables that ship with the program stand: beside it, as plain files that
/// can be read and edited.
record AppFiles(Path root) {
  /// Finds the files: named by `praxis.files`, in the working directory, or beside the program.
  static Optional<AppFiles> find() {
    String named = System.getProperty("praxis.files", "");
    List<Path> places =
        named.isEmpty() ? List.of(Path.of(""), besideProgram()) : List.of(Path.of(named));
    return places.stream()
        .map(Path::toAbsolutePath)
        .filter(place -> Files.isRegularFile(place.resolve("datasets").resolve("catalog.yaml")))
        .map(AppFiles::new)
        .findFirst();
  }

  private static Path besideProgram() {
    var source = AppFiles.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Path.of("");
    }
    Path jar = Path.of(java.net.URI.create(source.getLocation().toString()));
    return Optional.ofNullable(jar.getParent()).orElse(Path.of(""));
  }

  Path lessons() {
    return root.resolve("lessons");
  }

  Path datasets() {
    return root.resolve("datasets");
  }
}
