package dev.praxis.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueListTest {
  /// a: 8 days from the 10th, b and c: 8 days from the 12th, d: a step of a minute.
  private static Logs logs() {
    return new Logs()
        .easy("c", "2026-11-12T10:00:00Z")
        .easy("b", "2026-11-12T10:00:30Z")
        .easy("a", "2026-11-10T10:00:00Z")
        .wrong("d", "2026-11-20T08:00:00Z");
  }

  private static final Shelf SHELF = Logs.shelf("a", "b", "c", "d");
  private static final Instant MORNING = Instant.parse("2026-11-20T08:00:30Z");

  private static List<Item> items(DueList due) {
    return due.items().stream().map(Due::item).toList();
  }

  private static Item[] questions(String... names) {
    return List.of(names).stream().map(Logs::question).toArray(Item[]::new);
  }

  @Test
  void what_is_least_likely_remembered_comes_first_and_ties_stay_in_their_order() {
    DueList due = logs().deck(SHELF).due(MORNING);

    assertThat(items(due)).containsExactly(questions("a", "c", "b"));
    assertThat(due.items()).extracting(Due::why).containsOnly(Due.Why.REVIEW);
    assertThat(due.items().getLast().retrievability()).isCloseTo(0.9, within(0.01));
    assertThat(due.items().getFirst().retrievability())
        .isLessThan(due.items().getLast().retrievability());
  }

  @Test
  void a_step_that_is_over_comes_before_all() {
    DueList due = logs().deck(SHELF).due(MORNING.plusSeconds(30));

    assertThat(items(due)).containsExactly(questions("d", "a", "c", "b"));
    assertThat(due.items().getFirst().why()).isEqualTo(Due.Why.STEP);
  }

  @Test
  void nothing_is_due_before_its_day_begins() {
    Deck deck = logs().deck(SHELF);

    assertThat(items(deck.due(Instant.parse("2026-11-18T02:59:59Z")))).isEmpty();
    assertThat(items(deck.due(Instant.parse("2026-11-18T03:00:00Z"))))
        .containsExactly(questions("a"));
  }

  @Test
  void a_higher_retention_asks_earlier() {
    Deck keen = logs().deck(SHELF, new Plan(0.95, 20, 200));

    assertThat(items(keen.due(Instant.parse("2026-11-15T12:00:00Z"))))
        .containsExactly(questions("a", "c", "b"));
  }

  @Test
  void the_limit_of_a_day_counts_what_was_reviewed_that_day() {
    var logs = logs().right("a", "2026-11-20T09:00:00Z");
    Deck deck = logs.deck(SHELF, new Plan(0.9, 20, 2));
    Instant later = Instant.parse("2026-11-20T09:00:10Z");

    DueList today = deck.due(later);
    DueList tomorrow = deck.due(Instant.parse("2026-11-21T09:00:00Z"));

    assertThat(items(today)).containsExactly(questions("d", "c"));
    assertThat(today.held()).isEqualTo(1);
    assertThat(items(tomorrow)).containsExactly(questions("d", "c", "b"));
  }

  @Test
  void new_items_come_last_in_the_order_of_the_course_and_within_their_limit() {
    Shelf shelf = Logs.shelf("x", "d", "w", "v");
    Deck deck = logs().deck(shelf, new Plan(0.9, 3, 0));

    DueList due = deck.due(MORNING);

    // One of three began today: d.
    assertThat(items(due)).containsExactly(questions("x", "w"));
    assertThat(due.held()).isEqualTo(1);
    assertThat(due.items()).extracting(Due::why).containsOnly(Due.Why.NEW);
  }

  @Test
  void what_left_the_course_and_what_was_not_read_yet_is_not_asked() {
    var shelf =
        new Shelf(
            List.of(
                new Shelf.Place(Logs.question("a"), 1, false),
                new Shelf.Place(Logs.question("unread"), 1, false)));

    assertThat(items(logs().deck(shelf).due(MORNING))).containsExactly(questions("a"));
  }

  @Test
  void each_review_has_a_seed_of_its_own_and_keeps_it_until_it_is_answered() {
    Item skill = new Item.Skill("clusters", "first", 2);

    assertThat(skill.seed(1)).isEqualTo(new Item.Skill("clusters", "first", 2).seed(1));
    assertThat(skill.seed(2)).isNotEqualTo(skill.seed(1));
    assertThat(new Item.Skill("clusters", "first", 3).seed(1)).isNotEqualTo(skill.seed(1));
  }

  @Test
  void the_forecast_counts_overdue_items_today_and_the_others_on_their_day() {
    Forecast forecast = logs().deck(SHELF).forecast(Instant.parse("2026-11-19T12:00:00Z"));

    assertThat(forecast.first()).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(forecast.perDay()).hasSize(30).startsWith(1, 3, 0);
    assertThat(forecast.perDay().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
  }

  @Test
  void what_is_due_beyond_the_forecast_is_not_counted() {
    var logs = new Logs().easy("a", "2026-01-01T10:00:00Z").easy("a", "2026-01-09T10:00:00Z");

    assertThat(logs.deck(SHELF).forecast(Instant.parse("2026-01-09T12:00:00Z")).perDay())
        .containsOnly(0);
  }
}
