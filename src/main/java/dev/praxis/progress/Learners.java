package dev.praxis.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The learners of one data folder. The first has the folder itself, each further one a folder of
/// its own below `learners`; nothing of one is ever in that of another.
public final class Learners {
  private static final int LONGEST = 60;
  private static final String ID = "learner-\\d{1,6}";
  private static final String NAME = "name.txt";
  private static final String LAST = "last.txt";
  private final Path home;
  private final Path folder;

  private Learners(Path home) {
    this.home = home;
    this.folder = home.resolve("learners");
  }

  /// @param home the data folder, which need not exist yet
  public static Learners in(Path home) {
    return new Learners(home.toAbsolutePath().normalize());
  }

  /// The data folder.
  public Path home() {
    return home;
  }

  /// The first learner, then the others in the order they came.
  public List<Learner> all() throws StoreProblem {
    var all = new ArrayList<Learner>();
    all.add(first());
    if (Files.isDirectory(folder)) {
      try (Stream<Path> below = Files.list(folder)) {
        below
            .filter(Files::isDirectory)
            .filter(each -> id(each).matches(ID))
            .sorted(java.util.Comparator.comparingInt(each -> number(id(each))))
            .forEach(each -> all.add(new Learner(id(each), name(each), each)));
      } catch (IOException failure) {
        throw StoreProblem.of(failure, folder);
      }
    }
    return List.copyOf(all);
  }

  private static String id(Path each) {
    return String.valueOf(each.getFileName());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }

  private Learner first() {
    return new Learner("", name(folder), home);
  }

  private static String name(Path place) {
    return line(place.resolve(NAME)).orElse(id(place).matches(ID) ? id(place) : "");
  }

  /// Who learned last; the first learner where that cannot be told.
  public Learner current() throws StoreProblem {
    String last = line(folder.resolve(LAST)).orElse("");
    return all().stream().filter(each -> each.id().equals(last)).findFirst().orElse(first());
  }

  /// Remembers who learns now.
  public void choose(Learner learner) throws StoreProblem {
    write(folder.resolve(LAST), learner.id());
  }

  /// Makes room for another learner, whose store begins empty.
  ///
  /// @param name free text, of which one line of 60 characters is kept
  public Learner add(String name) throws StoreProblem {
    String kept = tidy(name);
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("a further learner needs a name");
    }
    Path made = made();
    write(made.resolve(NAME), kept);
    return new Learner(id(made), kept, made);
  }

  private Path made() throws StoreProblem {
    try {
      Files.createDirectories(folder);
      for (int number = 2; ; number++) {
        try {
          return Files.createDirectory(folder.resolve("learner-" + number));
        } catch (FileAlreadyExistsException taken) {
          // The next number, then.
        }
      }
    } catch (IOException failure) {
      throw StoreProblem.of(failure, folder);
    }
  }

  /// Gives a learner another name.
  public void rename(Learner learner, String name) throws StoreProblem {
    Path place = learner.id().isEmpty() ? folder : learner.folder();
    write(place.resolve(NAME), tidy(name));
  }

  private static String tidy(String name) {
    String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
  }

  private static void write(Path file, String line) throws StoreProblem {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      Files.writeString(file, line + "\n");
    } catch (IOException failure) {
      throw StoreProblem.of(failure, file);
    }
  }

  /// The first line of a small file; nothing where there is none to be read.
  private static Optional<String> line(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.lines().findFirst().map(Learners::tidy).filter(line -> !line.isEmpty());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
