package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnersTest {
  private final Path folder;
  private final Learners learners;

  LearnersTest(@TempDir Path folder) {
    this.folder = folder;
    this.learners = Learners.in(folder);
  }

  @Test
  void the_store_that_was_there_before_is_the_first_learners() throws Exception {
    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      store.answers().add(Samples.answer("q1", Outcome.RIGHT)).join();
    }

    Learner first = learners.current();

    assertThat(learners.all()).containsExactly(first);
    try (var store = ProgressStore.open(first.folder(), Samples.CLOCK)) {
      assertThat(store.answers().all()).hasSize(1);
    }
  }

  @Test
  void another_learner_begins_with_an_empty_store_in_a_folder_of_their_own() throws Exception {
    Learner ada = learners.add("  Ada\tLovelace\n ");

    assertThat(ada.name()).isEqualTo("Ada Lovelace");
    assertThat(learners.all()).hasSize(2).last().isEqualTo(ada);
    try (var first = ProgressStore.open(learners.current().folder(), Samples.CLOCK);
        var store = ProgressStore.open(ada.folder(), Samples.CLOCK)) {
      first.answers().add(Samples.answer("q1", Outcome.RIGHT)).join();
      assertThat(store.answers().all()).isEmpty();
    }
  }

  @Test
  void names_are_free_and_may_be_the_same_twice_or_look_like_paths() throws Exception {
    Learner one = learners.add("../../etc");
    Learner other = learners.add("../../etc");

    assertThat(one.folder()).isNotEqualTo(other.folder());
    assertThat(one.folder().getParent()).isEqualTo(other.folder().getParent());
    assertThat(one.folder()).startsWith(folder.toAbsolutePath());
    assertThat(learners.all())
        .extracting(Learner::name)
        .containsExactly("", "../../etc", "../../etc");
  }

  @Test
  void who_learned_last_and_another_name_are_remembered() throws Exception {
    Learner ada = learners.add("Ada");
    learners.choose(ada);
    learners.rename(learners.all().getFirst(), "Charles");
    learners.rename(ada, "Countess");

    Learners again = Learners.in(folder);
    assertThat(again.current().id()).isEqualTo(ada.id());
    assertThat(again.all()).extracting(Learner::name).containsExactly("Charles", "Countess");
  }

  @Test
  void files_from_elsewhere_lead_to_nobody_else() throws Exception {
    Learner ada = learners.add("Ada");
    Files.writeString(folder.resolve("learners/last.txt"), "../../somewhere\n");
    Files.createDirectory(folder.resolve("learners/stranger"));
    Files.write(ada.folder().resolve("name.txt"), new byte[] {(byte) 0xff, 7, 'A'});

    assertThat(learners.current().id()).isEmpty();
    assertThat(learners.all()).hasSize(2);
    assertThat(learners.all().getLast().name()).endsWith("A").doesNotContain("\u0007");
  }

  @Test
  void a_learner_without_a_name_is_refused() {
    assertThatThrownBy(() -> learners.add(" \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a name");
  }
}
