package dev.praxis.cli;

import dev.praxis.course.Assignment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// What an assignment is about, as a teacher types it.
final class AssignmentOptions {
  @Option(names = "--title", required = true, descriptionKey = "new.title")
  private String title = "";

  @Option(
      names = "--lessons",
      required = true,
      split = ",",
      paramLabel = "ID",
      descriptionKey = "new.assignment.lessons")
  private List<String> lessons = List.of();

  @Option(
      names = "--due",
      required = true,
      paramLabel = "DAY",
      descriptionKey = "new.assignment.due")
  private LocalDate due = LocalDate.EPOCH;

  @Option(names = "--seed", defaultValue = "1", descriptionKey = "new.assignment.seed")
  private int seed;

  @Option(names = "--count", defaultValue = "10", descriptionKey = "new.assignment.count")
  private int count;

  @Option(names = "--minutes", defaultValue = "0", descriptionKey = "new.assignment.minutes")
  private int minutes;

  @Option(
      names = "--lock",
      split = ",",
      paramLabel = "KNOB",
      descriptionKey = "new.assignment.lock")
  private List<String> lock = List.of();

  Assignment assignment() throws CliProblem {
    if (title.isBlank() || seed < 0 || count < 1 || minutes < 0) {
      throw CliProblem.wrongUse("new.assignment.wrong");
    }
    Optional<Duration> limit =
        minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    return new Assignment(title.strip(), lessons, due, seed, count, limit, Set.copyOf(lock));
  }
}
