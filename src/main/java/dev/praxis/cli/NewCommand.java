package dev.praxis.cli;

import dev.praxis.course.Assignment;
import dev.praxis.course.author.AuthorProblem;
import dev.praxis.course.author.NewAssignment;
import dev.praxis.course.author.NewFiles;
import dev.praxis.lab.Lab;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Begins courses, modules, lessons and assignments.
@Command(name = "new", resourceBundle = "dev.praxis.cli.messages", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  private final CliRooms rooms;

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCommand(CliRooms rooms) {
    this.rooms = rooms;
  }

  /// What can be begun, where none of it was asked for.
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.WRONG_USE;
  }

  @Command(name = "course", mixinStandardHelpOptions = true)
  int course(
      @Parameters(paramLabel = "FOLDER", descriptionKey = "new.course.folder") Path folder,
      @Option(names = "--title", required = true, descriptionKey = "new.title") String title)
      throws CliProblem {
    return begin(() -> NewFiles.course(resolved(folder), title));
  }

  @Command(name = "module", mixinStandardHelpOptions = true)
  int module(
      @Parameters(paramLabel = "FOLDER/ID", descriptionKey = "new.module.place") Path place,
      @Option(names = "--title", required = true, descriptionKey = "new.title") String title)
      throws CliProblem {
    return begin(() -> NewFiles.module(resolved(place), title));
  }

  @Command(name = "lesson", mixinStandardHelpOptions = true)
  int lesson(
      @Parameters(paramLabel = "MODULE/ID", descriptionKey = "new.lesson.place") Path place,
      @Option(names = "--title", required = true, descriptionKey = "new.title") String title,
      @Option(names = "--lab", defaultValue = "", descriptionKey = "new.lesson.lab") String lab)
      throws CliProblem {
    Lab<?, ?> about = lab.isEmpty() ? usual(resolved(place)) : new RequestReader(rooms).lab(lab);
    return begin(() -> NewFiles.lesson(resolved(place), title, about));
  }

  @Command(name = "assignment", mixinStandardHelpOptions = true)
  int assignment(
      @Parameters(paramLabel = "FILE", descriptionKey = "new.assignment.file") Path file,
      @Mixin AssignmentOptions options)
      throws CliProblem {
    Assignment assignment = options.assignment();
    return begin(() -> NewAssignment.file(resolved(file), assignment));
  }

  /// The first lab of a module of that name, else the first there is.
  private Lab<?, ?> usual(Path place) {
    String module =
        place.getParent() == null ? "" : String.valueOf(place.getParent().getFileName());
    return rooms.labs().all().stream()
        .filter(lab -> lab.spec().module().equals(module))
        .findFirst()
        .orElseGet(() -> rooms.labs().all().getFirst());
  }

  private Path resolved(Path place) {
    return rooms.folder().resolve(place);
  }

  private interface Beginning {
    Path file() throws AuthorProblem;
  }

  private int begin(Beginning beginning) throws CliProblem {
    try {
      rooms.out().println(beginning.file());
      return Exit.DONE;
    } catch (AuthorProblem problem) {
      throw CliProblem.failed(problem);
    }
  }
}
