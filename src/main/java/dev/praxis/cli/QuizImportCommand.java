package dev.praxis.cli;

import dev.praxis.exchange.ExchangeProblem;
import dev.praxis.exchange.Imports;
import dev.praxis.exchange.Placing;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// Makes a course of a file of another format.
@Command(name = "import")
final class QuizImportCommand extends IntakeCommand {
  QuizImportCommand(CliRooms rooms, CoursesFolder courses) {
    super(rooms, courses);
  }

  @Override
  Placing.Placed place(Path from, Path target) throws ExchangeProblem {
    return Imports.place(from, target);
  }
}
