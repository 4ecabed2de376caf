package dev.praxis.progress;

/// What values must be to be worth keeping.
final class Check {
  private Check() {}

  static void named(String what, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
  }

  static void notNegative(String what, long number) {
    if (number < 0) {
      throw new IllegalArgumentException(what + " is " + number + ", below 0");
    }
  }
}
