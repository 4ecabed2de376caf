package dev.praxis.memory;

import static dev.praxis.memory.Rating.AGAIN;
import static dev.praxis.memory.Rating.EASY;
import static dev.praxis.memory.Rating.GOOD;
import static dev.praxis.memory.Rating.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas against what the reference implementations publish in their tests and compute.
class FsrsTest {
  private static Strength after(List<Rating> ratings, long... days) {
    Strength strength = Fsrs.first(ratings.getFirst());
    for (int i = 1; i < ratings.size(); i++) {
      strength = Fsrs.next(strength, days[i], ratings.get(i));
    }
    return strength;
  }

  /// fsrs-rs, `test_init_stability` and `test_init_difficulty` of `model_v6.rs`.
  @ParameterizedTest
  @CsvSource({
    "AGAIN,0.212,6.4133",
    "HARD,1.2931,5.11217071",
    "GOOD,2.3065,2.11810397",
    "EASY,8.2956,1"
  })
  void a_first_rating_gives_the_published_strength(Rating rating, double stability, double hard) {
    Strength first = Fsrs.first(rating);

    assertThat(first.stability()).isEqualTo(stability);
    assertThat(first.difficulty()).isCloseTo(hard, within(1e-8));
  }

  /// fsrs-rs, `test_memory_state`: 53.62691 and 6.3574867 in single precision; the same numbers are
  /// in py-fsrs, `test_memo_state`.
  @Test
  void a_history_of_good_after_a_miss_ends_in_the_published_state() {
    Strength end = after(List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD), 0, 0, 1, 3, 8, 21);

    assertThat(end.stability()).isCloseTo(53.62691, within(1e-4));
    assertThat(end.difficulty()).isCloseTo(6.3574867, within(1e-6));
  }

  /// go-fsrs, `TestNextStatesMemoryStateAllRatingsShortTerm`. A hard review of the same day is
  /// among
  /// them: it holds the stability, where py-fsrs before 6.3.2 ended at 50.2641.
  @Test
  void a_history_of_all_ratings_ends_in_the_published_state() {
    Strength end = after(List.of(AGAIN, HARD, GOOD, EASY, GOOD, GOOD), 0, 0, 1, 3, 8, 21);

    assertThat(end.stability()).isCloseTo(51.0810, within(5e-5));
    assertThat(end.difficulty()).isCloseTo(6.7493, within(5e-5));
  }

  /// py-fsrs 6.3.2, `test_same_day_hard_review_does_not_decrease_stability`.
  @Test
  void on_the_same_day_only_forgetting_weakens() {
    Strength good = Fsrs.first(GOOD);

    assertThat(Fsrs.next(good, 0, HARD).stability()).isEqualTo(good.stability());
    assertThat(Fsrs.next(good, 0, AGAIN).stability()).isLessThan(good.stability());
  }

  /// fsrs-rs, `test_next_stability`, in single precision.
  @ParameterizedTest
  @CsvSource({"1,0.9,AGAIN,1.0525396", "4,0.6,EASY,127.226685"})
  void difficulty_and_forgetting_move_stability_as_published(
      double difficulty, double retention, Rating rating, double stability) {
    var before = new Strength(5, difficulty);
    long days = daysTo(before, retention);

    double found = Fsrs.next(before, days, rating).stability();

    // Whole days meet the published retrievability only roughly.
    assertThat(found).isCloseTo(stability, within(0.02 * stability));
  }

  private static long daysTo(Strength strength, double retention) {
    long days = 0;
    while (Fsrs.retrievability(strength, days) > retention + 1e-9) {
      days++;
    }
    return days;
  }

  /// fsrs-rs, `test_power_forgetting_curve`.
  @ParameterizedTest
  @CsvSource({
    "0,1,1",
    "1,2,0.9403443",
    "2,3,0.9253786",
    "3,4,0.9185229",
    "4,4,0.9",
    "5,2,0.8261359"
  })
  void forgetting_follows_the_published_curve(long days, double stability, double chance) {
    assertThat(Fsrs.retrievability(new Strength(stability, 5), days))
        .isCloseTo(chance, within(1e-6));
  }

  /// go-fsrs, `TestNextInterval`: stability 1, retention 0.1, 0.2 and so on; at 1.0 nothing is
  /// asked.
  @Test
  void intervals_are_the_published_ones_for_every_retention() {
    List<Integer> intervals =
        IntStream.rangeClosed(1, 9)
            .mapToObj(tenth -> Fsrs.interval(new Strength(1, 5), tenth / 10.0))
            .toList();

    assertThat(intervals).containsExactly(36500, 34793, 2508, 387, 90, 27, 9, 3, 1);
  }

  /// py-fsrs, `test_stability_lower_bound` and `test_repeated_correct_reviews`.
  @Test
  void stability_and_difficulty_stay_within_their_limits() {
    Strength worst = Fsrs.first(AGAIN);
    Strength best = Fsrs.first(EASY);
    for (int i = 0; i < 1000; i++) {
      worst = Fsrs.next(worst, 1, AGAIN);
      best = Fsrs.next(best, 0, EASY);
    }

    assertThat(worst.stability()).isBetween(0.001, 0.1);
    assertThat(worst.difficulty()).isBetween(9.9, 10.0);
    assertThat(best.difficulty()).isEqualTo(1);
  }

  @Test
  void long_random_histories_agree_with_another_implementation() throws IOException {
    Optional<Strength> before = Optional.empty();
    String item = "";
    int compared = 0;
    for (String line : lines()) {
      String[] cells = line.split(" ");
      Rating rating = Rating.ofGrade(Long.parseLong(cells[2])).orElseThrow();
      long days = Long.parseLong(cells[1]);
      Optional<Strength> known = cells[0].equals(item) ? before : Optional.empty();

      Strength found =
          known.map(strength -> Fsrs.next(strength, days, rating)).orElse(Fsrs.first(rating));

      double stability = Double.parseDouble(cells[3]);
      assertThat(found.stability()).as(line).isCloseTo(stability, within(1e-6 * (1 + stability)));
      assertThat(found.difficulty()).as(line).isCloseTo(Double.parseDouble(cells[4]), within(1e-6));
      assertThat(Fsrs.interval(found, 0.9)).as(line).isEqualTo(Integer.parseInt(cells[5]));
      before = Optional.of(found);
      item = cells[0];
      compared++;
    }
    assertThat(compared).isEqualTo(480);
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = FsrsTest.class.getResourceAsStream("ts-fsrs-5.4.2.txt")) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
