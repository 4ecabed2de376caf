package dev.praxis.rules.planted;

import dev.cel.common.CelOptions;
import dev.praxis.progress.ProgressStore;
import java.io.IOException;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.snakeyaml.engine.v2.api.LoadSettings;
import smile.validation.metric.Accuracy;
import tech.tablesaw.api.Table;

/// Everything that rooms must not do. The rules are tested on it.
class Faults {
  Optional<Connection> opened = Optional.empty();
  Optional<ProgressStore> store = Optional.empty();

  void runs_elsewhere(Runnable job) {
    Platform.runLater(job);
    Thread.ofVirtual().start(job);
  }

  ExecutorService makes_a_pool() {
    return Executors.newCachedThreadPool();
  }

  Process starts_a_process() throws IOException {
    return new ProcessBuilder("true").start();
  }

  double measures_with_other_peoples_metrics(int[] truth, int[] said) {
    return Accuracy.of(truth, said);
  }

  Object reads_foreign_languages() {
    return List.of(LoadSettings.builder().build(), CelOptions.current());
  }

  Table guesses_types() {
    return Table.create("planted");
  }
}
