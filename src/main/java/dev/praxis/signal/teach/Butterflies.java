package dev.praxis.signal.teach;

import dev.praxis.signal.Complex;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The fast Fourier transform, radix 2, decimation in time, stage by stage: Cooley and Tukey
/// (1965),
/// An algorithm for the machine calculation of complex Fourier series, Mathematics of Computation
/// 19.
///
/// @param order which sample stands at each place before the first stage: its number with the bits
///     reversed
/// @param start the samples in that order
/// @param stages log₂ N of them; the values after the last one are the transform
public record Butterflies(List<Integer> order, List<Complex> start, List<Stage> stages) {
  private static final int MOST = 1 << 12;

  public Butterflies {
    order = List.copyOf(order);
    start = List.copyOf(start);
    stages = List.copyOf(stages);
  }

  /// One stage: pairs at a distance of `span` places are mixed.
  ///
  /// @param pairs N/2 of them, each place is in exactly one
  /// @param values all places after the stage
  public record Stage(int span, List<Pair> pairs, List<Complex> values) {
    public Stage {
      pairs = List.copyOf(pairs);
      values = List.copyOf(values);
    }
  }

  /// One butterfly: u and v become u + twiddle · v and u − twiddle · v.
  ///
  /// @param upper the place of u
  /// @param lower the place of v
  public record Pair(int upper, int lower, Complex twiddle) {}

  /// How much work a way to compute takes, in operations on complex numbers.
  public record Work(long multiplications, long additions) {}

  /// @param frame a power of two of samples, at most 4096
  public static Butterflies of(double[] frame) {
    int count = frame.length;
    if (Integer.bitCount(count) != 1 || count > MOST) {
      throw new IllegalArgumentException(count + " samples: take a power of two up to " + MOST);
    }
    int shift = Integer.numberOfLeadingZeros(count) + 1;
    List<Integer> order =
        IntStream.range(0, count)
            .mapToObj(place -> count == 1 ? 0 : Integer.reverse(place) >>> shift)
            .toList();
    List<Complex> start = order.stream().map(n -> Complex.real(frame[n])).toList();
    var stages = new ArrayList<Stage>();
    List<Complex> values = start;
    for (int span = 1; span < count; span *= 2) {
      Stage stage = stage(span, values);
      stages.add(stage);
      values = stage.values();
    }
    return new Butterflies(order, start, stages);
  }

  private static Stage stage(int span, List<Complex> before) {
    var pairs = new ArrayList<Pair>();
    var after = new ArrayList<>(before);
    for (int upper = 0; upper < before.size(); upper++) {
      if ((upper & span) == 0) {
        Complex twiddle = DftSum.turn(upper % span, 1, 2 * span);
        Complex turned = twiddle.times(before.get(upper + span));
        after.set(upper, before.get(upper).plus(turned));
        after.set(upper + span, before.get(upper).minus(turned));
        pairs.add(new Pair(upper, upper + span, twiddle));
      }
    }
    return new Stage(span, pairs, after);
  }

  /// The transform, all N bins.
  public List<Complex> result() {
    return stages.isEmpty() ? start : stages.getLast().values();
  }

  /// What the butterflies of N samples take: N/2 · log₂ N multiplications, twice as many additions.
  /// Multiplications by 1 are counted.
  public Work work() {
    long pairs = stages.stream().mapToLong(stage -> stage.pairs().size()).sum();
    return new Work(pairs, 2 * pairs);
  }

  /// What the sum of all bins takes: N² multiplications and N (N − 1) additions.
  public static Work workOfSum(int samples) {
    return new Work((long) samples * samples, (long) samples * (samples - 1));
  }
}
