package dev.praxis.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is started: the command that opens the window.
///
/// @param name how a report calls it
record Program(String name, List<String> command) {
  private static final String MAIN = "dev.praxis.app.Main";

  Program {
    command = List.copyOf(command);
  }

  /// The window's launcher in an app image, wherever this platform puts it.
  static Optional<Program> image(Path folder) {
    return Stream.of("bin/Praxis", "Praxis.exe", "Contents/MacOS/Praxis")
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .map(file -> new Program(folder.toString(), List.of(file.toAbsolutePath().toString())))
        .findFirst();
  }

  /// The same Java with the same options and class path as this process.
  static Program asThisOne() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), MAIN));
    return new Program("java -cp", command);
  }
}
