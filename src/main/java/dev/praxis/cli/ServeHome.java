package dev.praxis.cli;

import java.nio.file.Path;
import java.util.Optional;

/// What serving needs of the user's own folder.
public interface ServeHome {
  /// Where the token is kept unless a file is named.
  Path tokenFile() throws CliProblem;

  /// A run of the ledger by its number.
  Optional<KeptRun> run(long number) throws CliProblem;
}
