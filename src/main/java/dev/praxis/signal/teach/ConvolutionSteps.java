package dev.praxis.signal.teach;

import java.util.List;
import java.util.stream.IntStream;

/// Convolution one output sample at a time: y(n) = Σ x(i) h(n − i). The kernel is flipped and slid
/// along the sound; what stands above one another is multiplied, the products are added.
///
/// @param sound x, at least one sample; never written again
/// @param kernel h, at least one sample; never written again
public record ConvolutionSteps(double[] sound, double[] kernel) {
  public ConvolutionSteps {
    if (sound.length == 0 || kernel.length == 0) {
      throw new IllegalArgumentException(
          sound.length + " samples and a kernel of " + kernel.length);
    }
  }

  /// One output sample.
  ///
  /// @param n its place
  /// @param from where the flipped kernel's first sample stands in the sound, h(m − 1); may lie
  ///     before it
  /// @param to where its last one stands, h(0); may lie behind the sound
  /// @param products where both have a sample, from left to right
  /// @param sum y(n)
  public record Step(int n, int from, int to, List<Product> products, double sum) {
    public Step {
      products = List.copyOf(products);
    }
  }

  /// x(i) · h(j) with i + j = n.
  public record Product(int i, int j, double value) {}

  /// How many output samples there are: m + k − 1.
  public int count() {
    return sound.length + kernel.length - 1;
  }

  /// @param n from 0 to [#count] − 1
  public Step at(int n) {
    if (n < 0 || n >= count()) {
      throw new IllegalArgumentException("output " + n + " of " + count());
    }
    int from = n - kernel.length + 1;
    List<Product> products =
        IntStream.rangeClosed(Math.max(0, from), Math.min(n, sound.length - 1))
            .mapToObj(i -> new Product(i, n - i, sound[i] * kernel[n - i]))
            .toList();
    double sum = 0;
    for (Product product : products) {
      sum += product.value();
    }
    return new Step(n, from, n, products, sum);
  }
}
