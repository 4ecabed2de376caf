package dev.praxis.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options that say which experiment is meant.
final class ExperimentOptions {
  @Parameters(index = "0", paramLabel = "LAB", descriptionKey = "option.lab")
  String lab = "";

  @Option(names = "--data", paramLabel = "[ROLE=]ID|FILE", descriptionKey = "option.data")
  List<String> data = new ArrayList<>();

  @Option(names = "--set", paramLabel = "KNOB=VALUE", descriptionKey = "option.set")
  List<String> set = new ArrayList<>();

  @Option(names = "--do", paramLabel = "TICK:HANDLE[=GESTURE]", descriptionKey = "option.do")
  List<String> hands = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
  String seed = "";

  @Option(names = "--ticks", paramLabel = "N", descriptionKey = "option.ticks")
  String ticks = "";
}
