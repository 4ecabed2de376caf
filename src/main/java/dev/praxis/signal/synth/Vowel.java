package dev.praxis.signal.synth;

import java.util.List;

/// Vowels by their first three formants, the resonances of the throat and mouth: means over 33 men,
/// Peterson and Barney (1952), Control methods used in a study of the vowels, Journal of the
/// Acoustical Society of America 24, table II.
public enum Vowel {
  /// As in "hod".
  A(730, 1090, 2440),
  /// As in "head".
  E(530, 1840, 2480),
  /// As in "heed".
  I(270, 2290, 3010),
  /// As in "hawed".
  O(570, 840, 2410),
  /// As in "who'd".
  U(300, 870, 2240);

  private final List<Double> formants;

  Vowel(double first, double second, double third) {
    formants = List.of(first, second, third);
  }

  /// In hertz, rising.
  public List<Double> formants() {
    return formants;
  }
}
