package dev.praxis.sound;

/// The ways sound goes out of the computer and into it.
public record Devices(Speakers speakers, Microphones microphones) {
  /// Those of this computer.
  public static Devices here() {
    return new Devices(new LineSpeakers(), new LineMicrophones());
  }

  /// A computer that neither plays nor records.
  public static Devices none() {
    return new Devices(Speakers.none(), Microphones.none());
  }
}
