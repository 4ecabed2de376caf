package dev.praxis.signal.teach;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.List;

/// One bin of the discrete Fourier transform, term by term: X(k) = Σ x(n) exp(−2πi kn/N).
///
/// @param bin k, from 0 to N − 1
/// @param terms x(n) exp(−2πi kn/N), one a sample
/// @param sums what the terms up to each one add up to; the last is X(k)
public record DftSum(int bin, List<Complex> terms, List<Complex> sums) {
  public DftSum {
    terms = List.copyOf(terms);
    sums = List.copyOf(sums);
    if (terms.isEmpty() || sums.size() != terms.size()) {
      throw new IllegalArgumentException(sums.size() + " sums of " + terms.size() + " terms");
    }
  }

  /// @param frame at least one sample
  public static DftSum of(double[] frame, int bin) {
    if (bin < 0 || bin >= frame.length) {
      throw new IllegalArgumentException("bin " + bin + " of " + frame.length + " samples");
    }
    var terms = new ArrayList<Complex>();
    var sums = new ArrayList<Complex>();
    Complex sum = Complex.ZERO;
    for (int n = 0; n < frame.length; n++) {
      Complex term = turn(bin, n, frame.length).times(frame[n]);
      sum = sum.plus(term);
      terms.add(term);
      sums.add(sum);
    }
    return new DftSum(bin, terms, sums);
  }

  /// exp(−2πi kn/N): where the pointer stands at sample n.
  public static Complex turn(int bin, int n, int length) {
    // Whole turns are taken off first, or large angles lose digits.
    long rest = (long) bin * n % length;
    return Complex.polar(1, -2 * Math.PI * rest / length);
  }

  /// X(k).
  public Complex total() {
    return sums.getLast();
  }
}
