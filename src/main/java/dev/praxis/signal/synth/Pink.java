package dev.praxis.signal.synth;

/// Turns white noise to pink, whose power falls by 3 dB an octave: six poles by Paul Kellett
/// (musicdsp.org, entry 76, "Pink noise filter"), within 0.05 dB above rate / 4800.
final class Pink {
  private static final double[] POLES = {0.99886, 0.99332, 0.96900, 0.86650, 0.55000, -0.7616};
  private static final double[] GAINS = {
    0.0555179, 0.0750759, 0.1538520, 0.3104856, 0.5329522, -0.0168980
  };

  private final double[] memory = new double[POLES.length];
  private double last;

  double next(double white) {
    double sum = last + 0.5362 * white;
    for (int i = 0; i < memory.length; i++) {
      memory[i] = POLES[i] * memory[i] + GAINS[i] * white;
      sum += memory[i];
    }
    last = 0.115926 * white;
    return sum;
  }
}
