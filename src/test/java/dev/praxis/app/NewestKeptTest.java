package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestKeptTest {
  private final List<String> kept = new ArrayList<>();
  private final List<Runnable> later = new ArrayList<>();
  private final NewestKept<String> place = new NewestKept<>(kept::add, later::add);

  @Test
  void of_many_values_in_a_while_the_newest_is_kept() {
    place.offer("first");
    place.offer("second");
    place.offer("third");
    assertThat(kept).isEmpty();

    later.forEach(Runnable::run);

    assertThat(kept).containsExactly("third");
    assertThat(later).hasSize(1);
  }

  @Test
  void what_comes_after_a_while_is_kept_after_the_next() {
    place.offer("first");
    later.removeFirst().run();
    place.offer("second");

    later.removeFirst().run();

    assertThat(kept).containsExactly("first", "second");
  }

  @Test
  void closing_loses_nothing_and_keeps_nothing_twice() {
    place.offer("first");
    place.offer("second");

    place.flush();
    later.forEach(Runnable::run);
    place.flush();

    assertThat(kept).containsExactly("second");
  }
}
