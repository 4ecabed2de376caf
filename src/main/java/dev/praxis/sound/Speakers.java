package dev.praxis.sound;

/// Where sound goes out.
public interface Speakers {
  /// Whether there is a device; may take a moment the first time.
  boolean present();

  /// Opens the device the system uses.
  ///
  /// @param rate wished for; the device may take another one
  Speaker open(int rate) throws DeviceProblem;

  /// A computer without sound output.
  static Speakers none() {
    return new Speakers() {
      @Override
      public boolean present() {
        return false;
      }

      @Override
      public Speaker open(int rate) throws DeviceProblem {
        throw new DeviceProblem("device.output.none");
      }
    };
  }
}
