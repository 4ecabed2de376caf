package dev.praxis.cli;

import picocli.CommandLine.Parameters;

/// The options that say which experiment is meant.
final class ExperimentOptions extends SettingOptions {
  @Parameters(index = "0", paramLabel = "LAB", descriptionKey = "option.lab")
  String lab = "";
}
