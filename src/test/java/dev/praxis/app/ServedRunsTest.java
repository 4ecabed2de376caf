package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.cli.CliProblem;
import dev.praxis.cli.KeptRun;
import dev.praxis.progress.FinishedRun;
import dev.praxis.progress.Learners;
import dev.praxis.progress.Machine;
import dev.praxis.progress.ProgressStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedRunsTest {
  @TempDir private Path home;

  @Test
  void a_run_of_the_ledger_is_found_by_its_number() throws Exception {
    var data = new TreeMap<>(Map.of("data", "abc"));
    var machine = new Machine("1", "p", "o", "");
    var run = new FinishedRun("tree@1", "{}", data, "{\"s\":1}", "{}", machine, 1, 2, "");
    long number;
    try (var store = ProgressStore.open(Learners.in(home).current().folder())) {
      number = store.ledger().add(run).get();
    }
    var runs = new ServedRuns(() -> home);

    assertThat(runs.run(number))
        .contains(new KeptRun("tree@1", "{}", Map.of("data", "abc"), "{\"s\":1}"));
    assertThat(runs.run(number + 1)).isEmpty();
    assertThat(runs.tokenFile()).isEqualTo(home.resolve("serve-token"));
  }

  @Test
  void while_the_window_has_the_folder_it_says_so() throws Exception {
    try (var open = ProgressStore.open(Learners.in(home).current().folder())) {
      assertThatThrownBy(() -> new ServedRuns(() -> open.folder()).run(1))
          .isInstanceOf(CliProblem.class)
          .hasMessageContaining("open");
    }
  }
}
