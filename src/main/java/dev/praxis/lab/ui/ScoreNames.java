package dev.praxis.lab.ui;

import dev.praxis.words.Words;
import java.util.Optional;

/// What scores are called; a family such as `recall_*` is named by its stem.
final class ScoreNames {
  private ScoreNames() {}

  static String of(String id, Words words) {
    return words
        .find("score." + id + ".label")
        .orElseGet(
            () -> {
              int cut = id.indexOf('_');
              String stem = cut < 0 ? id : id.substring(0, cut);
              String rest = cut < 0 ? "" : id.substring(cut + 1).replace('_', ' ');
              return words.find("score." + stem + ".label").isPresent()
                  ? words.say("score." + stem + ".label", "class", rest)
                  : id.replace('_', ' ');
            });
  }

  static Optional<String> help(String id, Words words) {
    int cut = id.indexOf('_');
    return words
        .find("score." + id + ".help")
        .or(
            () ->
                cut < 0 ? Optional.empty() : words.find("score." + id.substring(0, cut) + ".help"));
  }
}
