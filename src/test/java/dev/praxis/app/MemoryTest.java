package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.progress.ProgressStore;
import dev.praxis.progress.StoreProblem;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MemoryTest {
  @Test
  void a_place_is_recalled_before_it_is_on_the_disk() throws StoreProblem {
    try (ProgressStore store = ProgressStore.temporary(Clock.systemUTC())) {
      var memory = new Memory(store);

      for (int i = 0; i < 50; i++) {
        memory.remember("lab:alone:tree", "stands at " + i);
        assertThat(memory.recall("lab:alone:tree")).contains("stands at " + i);
      }
    }
  }

  @Test
  void a_place_reaches_the_disk() throws Exception {
    try (ProgressStore store = ProgressStore.temporary(Clock.systemUTC())) {
      new Memory(store).remember("theme", "dark");
      store.places().remember("after", "it").get(10, TimeUnit.SECONDS);

      assertThat(new Memory(store).recall("theme")).contains("dark");
    }
  }
}
