package dev.praxis.app;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of commands, everywhere in the window.
final class Shortcuts {
  private static final Map<Command, KeyCombination> KEYS =
      Map.ofEntries(
          Map.entry(Command.SEARCH, KeyCombination.valueOf("Shortcut+K")),
          Map.entry(Command.LARGER, KeyCombination.valueOf("Shortcut+Plus")),
          Map.entry(Command.LARGER_TOO, KeyCombination.valueOf("Shortcut+Equals")),
          Map.entry(Command.SMALLER, KeyCombination.valueOf("Shortcut+Minus")),
          Map.entry(Command.THEME, KeyCombination.valueOf("Shortcut+Shift+L")),
          Map.entry(Command.PROJECTOR, KeyCombination.valueOf("F5")),
          Map.entry(Command.OUTLINE, KeyCombination.valueOf("Shortcut+B")),
          Map.entry(Command.HOME, KeyCombination.valueOf("Alt+1")),
          Map.entry(Command.LEARN, KeyCombination.valueOf("Alt+2")),
          Map.entry(Command.QUIZ, KeyCombination.valueOf("Alt+3")),
          Map.entry(Command.LABS, KeyCombination.valueOf("Alt+4")),
          Map.entry(Command.RUNS, KeyCombination.valueOf("Alt+5")));

  private Shortcuts() {}

  /// The command a key stands for.
  static Optional<Command> meant(KeyEvent event) {
    return KEYS.entrySet().stream()
        .filter(entry -> entry.getValue().match(event))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
