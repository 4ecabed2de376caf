package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.praxis.progress.Ledger.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private ProgressStore store;
  private Ledger ledger;

  @BeforeEach
  void open() throws StoreProblem {
    store = ProgressStore.temporary(Samples.CLOCK);
    ledger = store.ledger();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_run_is_found_by_the_number_it_was_given() {
    FinishedRun run = Samples.run("k-means@1");
    ledger.add(Samples.run("tree@1"));

    long id = ledger.add(run).join();

    assertThat(ledger.find(id)).contains(new Kept<>(id, Samples.NOON, run));
    assertThat(ledger.find(id + 1)).isEmpty();
  }

  @Test
  void runs_are_listed_newest_first_page_by_page() {
    for (int i = 0; i < 5; i++) {
      ledger.add(Samples.run("k-means@1"));
    }
    ledger.add(Samples.run("tree@1")).join();

    assertThat(ledger.newest(new Page(3, 0))).extracting(Kept::id).containsExactly(6L, 5L, 4L);
    assertThat(ledger.newest(new Page(3, 4))).extracting(Kept::id).containsExactly(2L, 1L);
    assertThat(ledger.newest("k-means@1", new Page(2, 1)))
        .extracting(Kept::id)
        .containsExactly(4L, 3L);
    assertThat(ledger.newest("none@1", new Page(2, 0))).isEmpty();
  }

  @Test
  void the_number_of_runs_is_known_by_lab() {
    ledger.add(Samples.run("tree@1"));
    ledger.add(Samples.run("k-means@1"));
    ledger.add(Samples.run("k-means@1")).join();

    assertThat(ledger.countByLab()).containsExactly(entry("k-means@1", 2), entry("tree@1", 1));
  }

  @Test
  void looks_at_a_test_set_are_counted_by_split_across_labs() {
    store.testLooks().add("split-a", "tree@1");
    store.testLooks().add("split-a", "forest@1");
    store.testLooks().add("split-b", "tree@1").join();

    assertThat(store.testLooks().count("split-a")).isEqualTo(2);
    assertThat(store.testLooks().count("split-b")).isEqualTo(1);
    assertThat(store.testLooks().count("split-c")).isZero();
  }
}
