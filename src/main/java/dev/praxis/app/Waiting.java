package dev.praxis.app;

import dev.praxis.bench.latency.LatencyReport;
import dev.praxis.cli.CliProblem;
import dev.praxis.cli.Exit;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/// Waits from outside until the window has come so far.
///
/// @param lab the lab on screen
record Waiting(String lab) {
  private static final Words WORDS = Words.of(LatencyReport.class);
  private static final long LOOK_MS = 10;
  private static final long PATIENCE_MS = 60_000;

  /// Asks the window's thread again and again until there is something.
  ///
  /// @param what the end of the key that names what is waited for
  <T> T until(String what, Callable<Optional<T>> found)
      throws CliProblem, InterruptedException, ExecutionException {
    for (long waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      Optional<T> now = Headless.call(found);
      if (now.isPresent()) {
        return now.get();
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MS);
    }
    String doing = WORDS.say("latency.stuck." + what, "lab", lab);
    throw new CliProblem(
        Exit.FAILED, WORDS.say("latency.stuck", "what", doing), WORDS.say("latency.stuck.try"));
  }
}
