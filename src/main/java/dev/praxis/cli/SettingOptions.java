package dev.praxis.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// The options that say which experiment of a lab is meant.
class SettingOptions {
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

  /// Whether none of them is given.
  boolean none() {
    return data.isEmpty() && set.isEmpty() && hands.isEmpty() && (seed + ticks).isEmpty();
  }
}
