package dev.praxis.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// Which Praxis this is, as the jar it was started from says.
public final class Version implements IVersionProvider {
  private static final String BUILT_HERE = "development build";

  /// “Praxis 0.1.0”.
  public static String text() {
    return "Praxis "
        + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse(BUILT_HERE);
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
