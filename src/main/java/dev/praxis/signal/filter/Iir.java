package dev.praxis.signal.filter;

import dev.praxis.signal.Complex;
import java.util.List;

/// A filter with feedback, as sections of second order one after another.
public record Iir(List<Section> sections) {
  public Iir {
    sections = List.copyOf(sections);
  }

  /// Filters a whole sound that was silent before; zeros from where the filter ran away. Who must
  /// know whether it did asks [#run].
  public double[] filter(double[] sound) {
    return run(sound).sound();
  }

  /// Filters a whole sound that was silent before, or says where the filter ran away.
  public Filtered run(double[] sound) {
    var running = new Running(this);
    double[] out = new double[sound.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = running.next(sound[i]);
      if (running.isUnstable()) {
        return new Filtered.Unstable(out, i);
      }
    }
    return new Filtered.Whole(out);
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

  /// The filter while it runs, in transposed direct form II: two memories a section. Once a value
  /// passes [#LIMIT] it counts as unstable and is silent from then on.
  public static final class Running {
    /// Full scale is 1: no stable filter that is of use comes near.
    public static final double LIMIT = 1e6;

    private final Section[] sections;
    private final double[] first;
    private final double[] second;
    private boolean unstable;

    public Running(Iir filter) {
      sections = filter.sections().toArray(Section[]::new);
      first = new double[sections.length];
      second = new double[sections.length];
    }

    /// Whether a value passed the limit, or was none.
    public boolean isUnstable() {
      return unstable;
    }

    /// One sample in, one sample out; 0 when unstable.
    public double next(double sample) {
      double value = unstable ? 0 : through(sample);
      // Written so that NaN is beyond the limit, too.
      if (!(Math.abs(value) <= LIMIT)) {
        unstable = true;
        return 0;
      }
      return value;
    }

    private double through(double sample) {
      double value = sample;
      for (int i = 0; i < sections.length; i++) {
        Section section = sections[i];
        double out = section.b0() * value + first[i];
        first[i] = section.b1() * value - section.a1() * out + second[i];
        second[i] = section.b2() * value - section.a2() * out;
        value = out;
        if (!(Math.abs(value) <= LIMIT)) {
          return value;
        }
      }
      return value;
    }
  }
}
