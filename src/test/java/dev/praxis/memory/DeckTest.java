package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.quiz.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which answers count, and what becomes of an item.
class DeckTest {
  private static final Shelf SHELF = Logs.shelf("a", "b");

  private static History a(Deck deck) {
    return deck.of(Logs.question("a")).orElseThrow();
  }

  private static List<Rating> ratings(History history) {
    return history.reviews().stream().map(Review::rating).toList();
  }

  @Test
  void a_retry_before_the_step_is_due_does_not_count() {
    Deck deck =
        new Logs()
            .wrong("a", "2026-11-20T10:00:00Z")
            .right("a", "2026-11-20T10:00:20Z")
            .wrong("a", "2026-11-20T10:00:40Z")
            .deck(SHELF);

    assertThat(ratings(a(deck))).containsExactly(Rating.AGAIN);
    assertThat(a(deck).card().due()).isEqualTo("2026-11-20T10:01:00Z");
  }

  @Test
  void a_retry_when_the_step_is_due_counts_and_is_never_at_once() {
    Deck deck =
        new Logs().wrong("a", "2026-11-20T10:00:00Z").easy("a", "2026-11-20T10:01:00Z").deck(SHELF);

    assertThat(ratings(a(deck))).containsExactly(Rating.AGAIN, Rating.GOOD);
  }

  @Test
  void a_known_item_answered_again_the_same_day_does_not_count_but_on_another_day_it_does() {
    Deck deck =
        new Logs()
            .easy("a", "2026-11-20T10:00:00Z")
            .wrong("a", "2026-11-20T18:00:00Z")
            .easy("a", "2026-11-21T03:30:00Z")
            .deck(SHELF);

    assertThat(ratings(a(deck))).containsExactly(Rating.EASY, Rating.EASY);
  }

  @Test
  void days_of_the_learner_are_what_the_formulas_count() {
    Deck deck =
        new Logs().easy("a", "2026-11-20T22:00:00Z").right("a", "2026-11-28T06:00:00Z").deck(SHELF);
    Strength first = Fsrs.first(Rating.EASY);

    assertThat(a(deck).card().strength()).isEqualTo(Fsrs.next(first, 8, Rating.GOOD));
  }

  @Test
  void items_are_remembered_each_for_itself() {
    Deck deck =
        new Logs().easy("a", "2026-11-20T10:00:00Z").wrong("b", "2026-11-20T10:00:10Z").deck(SHELF);

    assertThat(a(deck).card().phase()).isEqualTo(Phase.REVIEW);
    assertThat(deck.of(Logs.question("b")).orElseThrow().card().phase()).isEqualTo(Phase.LEARNING);
    assertThat(deck.of(new Item.Question("other", "a"))).isEmpty();
  }

  @Test
  void undo_takes_the_last_grade_back_with_the_tries_after_it() {
    var logs =
        new Logs()
            .easy("b", "2026-11-20T10:00:00Z")
            .wrong("a", "2026-11-20T10:01:00Z")
            .right("a", "2026-11-20T10:01:20Z");

    Undo undo = logs.deck(SHELF).undo().orElseThrow();

    assertThat(undo).isEqualTo(new Undo(Logs.question("a"), Rating.AGAIN, List.of(2L, 3L)));
    assertThat(new Logs().deck(SHELF).undo()).isEmpty();
  }

  @Test
  void an_edited_question_keeps_its_memory_and_its_history_is_marked() {
    var asked =
        new Entry(
            Logs.question("a"),
            1,
            Instant.parse("2026-11-20T10:00:00Z"),
            1,
            new Attempt(Outcome.RIGHT, Optional.empty(), 0));
    var edited = new Shelf(List.of(new Shelf.Place(Logs.question("a"), 2, true)));

    Deck same = Deck.of(List.of(asked), SHELF, Plan.USUAL, Logs.BERLIN);
    Deck other = Deck.of(List.of(asked), edited, Plan.USUAL, Logs.BERLIN);

    assertThat(same.hasOtherRevs(Logs.question("a"))).isFalse();
    assertThat(other.hasOtherRevs(Logs.question("a"))).isTrue();
    assertThat(a(other).card()).isEqualTo(a(same).card());
  }

  @Test
  void what_was_forgotten_eight_times_is_a_leech_with_its_lesson() {
    var logs = new Logs();
    var once = new Logs();
    for (int month = 1; month <= 9; month++) {
      String day = "2026-0" + month + "-10T";
      logs.easy("a", day + "10:00:00Z").wrong("a", "2026-0" + month + "-20T10:00:00Z");
      logs.right("a", "2026-0" + month + "-20T10:10:00Z");
      if (month < 9) {
        once.easy("a", day + "10:00:00Z").wrong("a", "2026-0" + month + "-20T10:00:00Z");
        once.wrong("a", "2026-0" + month + "-20T10:10:00Z");
      }
    }

    assertThat(logs.deck(SHELF).leeches())
        .containsExactly(new Leech(Logs.question("a"), 9))
        .allMatch(leech -> leech.lesson().equals("trees"));
    assertThat(once.deck(SHELF).leeches()).containsExactly(new Leech(Logs.question("a"), 8));
    assertThat(logs.deck(Logs.shelf("b")).leeches()).isEmpty();
  }
}
