package dev.praxis.rl.world;

import java.util.Arrays;
import java.util.Optional;

/// What a cell of a grid is made of.
public enum Ground {
  FLOOR('.'),
  /// Nobody gets in; a move against it goes nowhere.
  WALL('#'),
  /// Who moves from here may slip to either side.
  ICE('~'),
  /// Ends the episode without success.
  HOLE('O'),
  /// Throws the agent back to the start; the episode goes on.
  CLIFF('x'),
  /// Ends the episode with success.
  GOAL('G');

  private final char letter;

  Ground(char letter) {
    this.letter = letter;
  }

  /// The letter it has in a map written as text.
  public char letter() {
    return letter;
  }

  /// Whether an episode ends here.
  public boolean ends() {
    return this == HOLE || this == GOAL;
  }

  static Optional<Ground> of(char letter) {
    return Arrays.stream(values()).filter(ground -> ground.letter == letter).findFirst();
  }
}
