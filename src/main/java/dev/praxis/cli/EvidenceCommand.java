package dev.praxis.cli;

import dev.praxis.evidence.Contents;
import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceProblem;
import dev.praxis.evidence.EvidenceText;
import dev.praxis.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows and saves what a learner hands in.
@Command(
    name = "evidence",
    resourceBundle = "dev.praxis.cli.messages",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class EvidenceCommand implements Callable<Integer> {
  private static final Words WORDS = Words.of(EvidenceCommand.class);
  private final CliRooms rooms;
  private final Sealing sealing;
  private final ZoneId zone;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Where the learner's work comes from.
  public interface Sealing {
    /// Everything done in a course, sealed.
    ///
    /// @param name name or number of the learner
    /// @param course its folder; empty for the course that ships
    Evidence sealed(String name, Path course) throws CliProblem;
  }

  public EvidenceCommand(CliRooms rooms, Sealing sealing, ZoneId zone) {
    this.rooms = rooms;
    this.sealing = sealing;
    this.zone = zone;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.WRONG_USE;
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(
      @Option(names = "--name", required = true, descriptionKey = "evidence.name") String name,
      @Option(names = "--course", defaultValue = "", descriptionKey = "gradebook.course")
          Path course)
      throws CliProblem {
    rooms.out().print(EvidenceText.write(sealed(name, course)));
    return Exit.DONE;
  }

  @Command(name = "save", mixinStandardHelpOptions = true)
  int save(
      @Parameters(paramLabel = "FILE", descriptionKey = "evidence.file") Path file,
      @Option(names = "--name", required = true, descriptionKey = "evidence.name") String name,
      @Option(names = "--course", defaultValue = "", descriptionKey = "gradebook.course")
          Path course)
      throws CliProblem {
    Evidence evidence = sealed(name, course);
    Contents.said(evidence.entries(), zone).forEach(rooms.out()::println);
    try {
      EvidenceText.save(evidence, rooms.folder().resolve(file));
    } catch (EvidenceProblem problem) {
      throw CliProblem.failed(problem);
    }
    rooms.out().println(WORDS.say("evidence.saved", "file", file));
    return Exit.DONE;
  }

  private Evidence sealed(String name, Path course) throws CliProblem {
    if (!Evidence.Head.isName(name)) {
      throw CliProblem.wrongUse("evidence.no-name", "longest", Evidence.Head.LONGEST);
    }
    return sealing.sealed(name, course);
  }
}
