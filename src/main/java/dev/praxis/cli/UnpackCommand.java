package dev.praxis.cli;

import dev.praxis.exchange.ExchangeProblem;
import dev.praxis.exchange.Packs;
import dev.praxis.exchange.Placing;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// Unpacks a course.
@Command(name = "unpack")
final class UnpackCommand extends IntakeCommand {
  UnpackCommand(CliRooms rooms, CoursesFolder courses) {
    super(rooms, courses);
  }

  @Override
  Placing.Placed place(Path from, Path target) throws ExchangeProblem {
    return Packs.unpack(from, target);
  }
}
