package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingTest {
  private static final List<Optional<Confidence>> SURE =
      List.of(
          Optional.empty(),
          Optional.of(Confidence.GUESS),
          Optional.of(Confidence.FAIRLY),
          Optional.of(Confidence.CERTAIN));

  /// Outcome, confidence, hints, first answer of the day, rating. `*` stands for every value.
  private static final List<String> TABLE =
      List.of(
          "WRONG * * * AGAIN",
          "NOT_ATTEMPTED * * * AGAIN",
          "PARTLY * * * HARD",
          "RIGHT GUESS * * AGAIN",
          "RIGHT - hints * HARD",
          "RIGHT FAIRLY hints * HARD",
          "RIGHT CERTAIN hints * HARD",
          "RIGHT - none * GOOD",
          "RIGHT FAIRLY none * GOOD",
          "RIGHT CERTAIN none later GOOD",
          "RIGHT CERTAIN none first EASY");

  private static boolean fits(String line, String combination) {
    String[] wanted = line.split(" ");
    String[] there = combination.split(" ");
    for (int i = 0; i < there.length; i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(there[i])) {
        return false;
      }
    }
    return true;
  }

  @Test
  void every_combination_has_the_rating_of_the_table() {
    Set<String> used = new HashSet<>();
    int combinations = 0;
    for (Outcome outcome : Outcome.values()) {
      for (Optional<Confidence> sure : SURE) {
        for (int hints : List.of(0, 1, 3)) {
          for (boolean first : List.of(true, false)) {
            String combination =
                String.join(
                    " ",
                    outcome.name(),
                    sure.map(Enum::name).orElse("-"),
                    hints == 0 ? "none" : "hints",
                    first ? "first" : "later");
            List<String> lines = TABLE.stream().filter(line -> fits(line, combination)).toList();
            assertThat(lines).as(combination).hasSize(1);

            Rating rating = Rating.of(new Attempt(outcome, sure, hints), first);

            assertThat(lines.getFirst()).as(combination).endsWith(" " + rating);
            used.addAll(lines);
            combinations++;
          }
        }
      }
    }
    assertThat(combinations).isEqualTo(96);
    assertThat(used).hasSameSizeAs(TABLE);
  }

  @Test
  void grades_are_the_numbers_of_fsrs() {
    assertThat(Rating.ofGrade(1)).contains(Rating.AGAIN);
    assertThat(Rating.ofGrade(4)).contains(Rating.EASY);
    assertThat(Rating.GOOD.grade()).isEqualTo(3);
    assertThat(Rating.ofGrade(0)).isEmpty();
    assertThat(Rating.ofGrade(5)).isEmpty();
  }

  @Test
  void hints_are_counted_from_0() {
    assertThatThrownBy(() -> new Attempt(Outcome.RIGHT, Optional.empty(), -1))
        .hasMessage("hints is -1, below 0");
  }
}
