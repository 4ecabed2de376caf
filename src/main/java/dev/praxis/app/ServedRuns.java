package dev.praxis.app;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.KeptRun;
import dev.praxis.cli.ServeHome;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.Kept;
import dev.praxis.progress.Learners;
import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import java.nio.file.Path;
import java.util.Optional;

/// Runs of the ledger and the token, for services.
final class ServedRuns implements ServeHome {
  /// The file of the token in the data folder.
  static final String TOKEN = "serve-token";

  private final Folder folder;

  /// Where the user's data is kept.
  interface Folder {
    Path resolve() throws StoreProblem;
  }

  ServedRuns(Folder folder) {
    this.folder = folder;
  }

  @Override
  public Path tokenFile() throws CliProblem {
    try {
      return folder.resolve().resolve(TOKEN);
    } catch (StoreProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  /// From a store that nobody has open.
  @Override
  public Optional<KeptRun> run(long number) throws CliProblem {
    try (var store = ProgressStore.open(Learners.in(folder.resolve()).current().folder())) {
      return store.ledger().find(number).map(Kept::what).map(ServedRuns::kept);
    } catch (StoreProblem problem) {
      throw CliProblem.failed(problem);
    }
  }

  private static KeptRun kept(FinishedRun run) {
    return new KeptRun(run.lab(), run.experiment(), run.data(), run.scores());
  }
}
