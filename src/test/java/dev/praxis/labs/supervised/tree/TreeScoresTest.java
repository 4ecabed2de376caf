package dev.praxis.labs.supervised.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreeScoresTest {
  @Test
  void class_names_become_ids_that_conditions_can_name() {
    List<String> ids =
        TreeScores.ids(List.of("Iris setosa", "iris-setosa", "7", "größer", "猫", "犬"));

    assertThat(ids)
        .containsExactly("iris_setosa", "iris_setosa_2", "7", "gr_er", "class", "class_2");
  }

  @Test
  void a_numbered_id_does_not_take_the_place_of_a_class_of_that_name() {
    List<String> ids = TreeScores.ids(List.of("a", "A", "a_2"));

    assertThat(ids).doesNotHaveDuplicates().startsWith("a", "a_2");
  }
}
