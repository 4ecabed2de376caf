package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DurabilityTest {
  private final Path folder;

  DurabilityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void what_was_confirmed_is_in_the_files_before_closing() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.answers().add(Samples.answer("q1", Outcome.RIGHT)).join();
      Files.copy(folder.resolve("progress.db"), copy.resolve("progress.db"));
      Files.copy(folder.resolve("progress.db-wal"), copy.resolve("progress.db-wal"));
    }

    try (var found = ProgressStore.open(copy, Samples.CLOCK)) {
      assertThat(found.answers().of("clustering")).hasSize(1);
      assertThat(found.recovered()).isEmpty();
    }
  }

  @Test
  void a_killed_process_loses_nothing_that_was_confirmed_and_frees_the_folder() throws Exception {
    Process other = otherPraxis();
    assertThat(firstLine(other)).isEqualTo("kept 25");
    assertThatThrownBy(() -> ProgressStore.open(folder, Samples.CLOCK))
        .isInstanceOf(StoreProblem.InUse.class);

    other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.answers().all()).hasSize(25);
      assertThat(store.recovered()).isEmpty();
    }
  }

  private Process otherPraxis() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var start =
        new ProcessBuilder(
            java, "--enable-native-access=ALL-UNNAMED", Holder.class.getName(), folder.toString());
    start.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return start.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String firstLine(Process process) throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return String.valueOf(lines.readLine());
  }

  /// Another Praxis: keeps 25 answers, says so, and then holds the folder until it is killed.
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws Exception {
      var store = ProgressStore.open(Path.of(args[0]), Samples.CLOCK);
      for (int i = 0; i < 25; i++) {
        store.answers().add(Samples.answer("q" + i, Outcome.RIGHT)).join();
      }
      System.out.println("kept 25");
      // Ends with its parent at the latest, which closes the other end.
      int ended = System.in.read();
      System.exit(ended);
    }
  }
}
