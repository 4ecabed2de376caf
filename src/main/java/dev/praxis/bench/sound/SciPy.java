package dev.praxis.bench.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// SciPy in a child process: it times its own transform once for each line it is sent.
final class SciPy implements AutoCloseable {
  private static final String SCRIPT =
      """
      import sys, time
      import numpy as np, scipy
      from scipy.signal import stft
      x = np.random.default_rng(1).uniform(-1, 1, 960000)
      print('SciPy ' + scipy.__version__ + ', NumPy ' + np.__version__, flush=True)
      for line in sys.stdin:
          t = time.perf_counter()
          m = np.abs(stft(x, 16000, window='hann', nperseg=512, noverlap=384)[2])
          print((time.perf_counter() - t) * 1e3, flush=True)
      """;

  private final Process process;
  private final BufferedReader said;
  private final PrintWriter asks;
  private final String name;

  private SciPy(Process process, BufferedReader said, PrintWriter asks, String name) {
    this.process = process;
    this.said = said;
    this.asks = asks;
    this.name = name;
  }

  /// Nothing where there is no such program, or it has no SciPy.
  static Optional<SciPy> start(String python) {
    var builder = new ProcessBuilder(List.of(python, "-c", SCRIPT));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    for (String library : List.of("OMP", "OPENBLAS", "MKL")) {
      builder.environment().put(library + "_NUM_THREADS", "1");
    }
    try {
      Process process = builder.start();
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      String name = said.readLine();
      if (name == null || !name.startsWith("SciPy ")) {
        process.destroy();
        return Optional.empty();
      }
      var asks = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
      return Optional.of(new SciPy(process, said, asks, name));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  String name() {
    return name;
  }

  double millis() throws IOException {
    asks.println();
    String line = said.readLine();
    if (line == null) {
      throw new IOException("python3 ended early");
    }
    return Double.parseDouble(line);
  }

  /// Ends the child at once: it has nothing to finish.
  @Override
  public void close() {
    asks.close();
    process.destroyForcibly();
  }
}
