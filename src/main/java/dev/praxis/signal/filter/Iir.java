package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.List;

/// A filter with feedback, as sections of second order one after another.
public record Iir(List<Section> sections) {
  public Iir {
    sections = List.copyOf(sections);
  }

  /// Filters a whole sound that was silent before.
  public double[] filter(double[] sound) {
    var running = new Running(this);
    double[] out = new double[sound.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = running.next(sound[i]);
    }
    return out;
  }

  /// What comes out when a single 1 goes in.
  public double[] impulse(int samples) {
    double[] one = new double[samples];
    if (samples > 0) {
      one[0] = 1;
    }
    return filter(one);
  }

  /// H at a frequency.
  public Complex response(double hertz, double rate) {
    Complex back = Complex.polar(1, -2 * Math.PI * hertz / rate);
    Complex product = Complex.ONE;
    for (Section section : sections) {
      product = product.times(section.at(back));
    }
    return product;
  }

  /// The filter while it runs, in transposed direct form II: two memories a section.
  public static final class Running {
    private final Section[] sections;
    private final double[] first;
    private final double[] second;

    public Running(Iir filter) {
      sections = filter.sections().toArray(Section[]::new);
      first = new double[sections.length];
      second = new double[sections.length];
    }

    /// One sample in, one sample out.
    public double next(double sample) {
      double value = sample;
      for (int i = 0; i < sections.length; i++) {
        Section section = sections[i];
        double out = section.b0() * value + first[i];
        first[i] = section.b1() * value - section.a1() * out + second[i];
        second[i] = section.b2() * value - section.a2() * out;
        value = out;
      }
      return value;
    }
  }
}
