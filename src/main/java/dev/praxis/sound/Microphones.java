package dev.praxis.sound;

import java.util.List;

/// Where sound comes in.
public interface Microphones {
  /// The names of all there are, the one the system uses first; may take a moment.
  List<String> names();

  /// Opens one of them.
  Source open(String name) throws DeviceProblem;

  /// A computer without a microphone.
  static Microphones none() {
    return new Microphones() {
      @Override
      public List<String> names() {
        return List.of();
      }

      @Override
      public Source open(String name) throws DeviceProblem {
        throw new DeviceProblem("device.input.none");
      }
    };
  }
}
