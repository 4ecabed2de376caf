package dev.praxis.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Finds what is due at a moment, within the limits of the day.
record Agenda(Deck deck, Shelf shelf, Plan plan, Today today) {
  DueList at(Instant now) {
    List<History> due =
        deck.onShelf().stream().filter(each -> today.isDue(each.card(), now)).toList();
    List<Due> steps =
        due.stream()
            .filter(each -> each.card().phase() != Phase.REVIEW)
            .sorted(Comparator.comparing(each -> each.card().due()))
            .map(each -> due(each, Due.Why.STEP, now))
            .toList();
    List<Due> known =
        due.stream()
            .filter(each -> each.card().phase() == Phase.REVIEW)
            .map(each -> due(each, Due.Why.REVIEW, now))
            .sorted(Comparator.comparingDouble(Due::retrievability))
            .toList();
    List<Due> fresh =
        shelf.open().stream()
            .filter(item -> deck.of(item).isEmpty())
            .map(item -> new Due(item, Due.Why.NEW, 0, item.seed(0)))
            .toList();
    int knownLeft = left(plan.reviewsPerDay(), now, Review::ofKnown);
    int freshLeft = left(plan.newPerDay(), now, review -> review.before().isEmpty());
    var items = new ArrayList<Due>(steps);
    known.stream().limit(knownLeft).forEach(items::add);
    fresh.stream().limit(freshLeft).forEach(items::add);
    return new DueList(items, steps.size() + known.size() + fresh.size() - items.size());
  }

  private Due due(History history, Due.Why why, Instant now) {
    Card card = history.card();
    double chance = Fsrs.retrievability(card.strength(), today.days(card.last(), now));
    return new Due(history.item(), why, chance, history.item().seed(history.reviews().size()));
  }

  private int left(int limit, Instant now, Predicate<Review> kind) {
    LocalDate day = today.of(now);
    long done =
        deck.histories().stream()
            .map(History::reviews)
            .flatMap(Collection::stream)
            .filter(review -> review.day().equals(day))
            .filter(kind)
            .count();
    return (int) Math.max(0, limit - done);
  }
}
