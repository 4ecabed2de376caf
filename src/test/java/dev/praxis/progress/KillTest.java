package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that acknowledges answers, at random moments, again and again on the same files:
/// what it said was kept is there, in order, and at most one more that it had no time to speak of.
/// `-Dpraxis.kills=500` kills more often; the profile `full` does.
class KillTest {
  private static final int KILLS = Integer.getInteger("praxis.kills", 25);
  private static final int LONGEST_LIFE = 120;
  private final Path folder;

  KillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void no_acknowledged_answer_is_lost_however_often_the_program_is_killed() throws Exception {
    var random = new Random(20261121);
    int known = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = acknowledgedBeforeKill(random.nextInt(LONGEST_LIFE));

      List<String> kept = kept();
      assertThat(kept)
          .as("after kill %s", kill)
          .hasSizeBetween(Math.max(known, acknowledged), Math.max(known, acknowledged) + 1)
          .isEqualTo(IntStream.range(0, kept.size()).mapToObj(number -> "q" + number).toList());
      known = kept.size();
    }
    assertThat(known).as("answers were given at all").isGreaterThan(KILLS);
  }

  /// Lets a program keep answers for a while, kills it, and reads what it had acknowledged.
  private int acknowledgedBeforeKill(int millis) throws IOException, InterruptedException {
    Process program = program();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
      int last = Integer.parseInt(String.valueOf(lines.readLine()));
      TimeUnit.MILLISECONDS.sleep(millis);
      program.toHandle().destroyForcibly(); // Process.destroyForcibly would close what it said
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Integer.parseInt(line);
      }
      program.waitFor();
      return last + 1;
    }
  }

  private Process program() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var start =
        new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-Xmx128m",
            Answering.class.getName(),
            folder.toString());
    start.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return start.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private List<String> kept() throws StoreProblem {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.recovered()).isEmpty();
      List<String> questions =
          store.answers().all().stream().map(kept -> kept.what().asked().question()).toList();
      assertThat(store.sittings().open()).contains("after " + questions.getLast());
      return questions;
    }
  }

  /// Keeps one answer after the other, each together with how far its sitting is, and says so when
  /// it is on the disk.
  static final class Answering {
    private Answering() {}

    public static void main(String[] args) throws Exception {
      var store = ProgressStore.open(Path.of(args[0]), Samples.CLOCK);
      for (int number = store.answers().all().size(); ; number++) {
        String question = "q" + number;
        store.sittings().keep("after " + question, Samples.answer(question, Outcome.RIGHT)).join();
        System.out.println(number);
      }
    }
  }
}
