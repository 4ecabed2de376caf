package dev.praxis.progress;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Where Praxis keeps what belongs to one user: `praxis.home` or `PRAXIS_HOME` if set, otherwise
/// the place the platform has for it.
public final class DataFolder {
  private final Function<String, Optional<String>> properties;
  private final Function<String, Optional<String>> environment;

  private DataFolder(
      Function<String, Optional<String>> properties,
      Function<String, Optional<String>> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /// The data folder as an absolute path. It need not exist yet.
  ///
  /// @throws StoreProblem.NotAFolder when the setting cannot be a path at all
  public static Path resolve() throws StoreProblem {
    return new DataFolder(
            name -> Optional.ofNullable(System.getProperty(name)),
            name -> Optional.ofNullable(System.getenv(name)))
        .folder();
  }

  static Path resolve(Map<String, String> properties, Map<String, String> environment)
      throws StoreProblem {
    return new DataFolder(
            name -> Optional.ofNullable(properties.get(name)),
            name -> Optional.ofNullable(environment.get(name)))
        .folder();
  }

  private Path folder() throws StoreProblem {
    Optional<String> asked = property("praxis.home").or(() -> variable("PRAXIS_HOME"));
    return asked.isPresent() ? path(asked.get()) : usual();
  }

  private Path usual() throws StoreProblem {
    String os = property("os.name").orElse("").toLowerCase(Locale.ROOT);
    Path home = path(property("user.home").orElse("."));
    if (os.startsWith("windows")) {
      Path roaming = absolute("APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
      return roaming.resolve("Praxis");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Praxis");
    }
    Path share = absolute("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"));
    return share.resolve("praxis");
  }

  /// The XDG base directory specification has relative paths ignored.
  private Optional<Path> absolute(String name) {
    try {
      return variable(name).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private Optional<String> property(String name) {
    return properties.apply(name).filter(value -> !value.isBlank());
  }

  private Optional<String> variable(String name) {
    return environment.apply(name).filter(value -> !value.isBlank());
  }

  private static Path path(String text) throws StoreProblem {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException impossible) {
      throw new StoreProblem.NotAFolder(text);
    }
  }
}
