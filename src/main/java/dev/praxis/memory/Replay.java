package dev.praxis.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through the entries of one item and finds out which count.
///
/// An entry counts when the item is new, when it is due, and on another day than the last that
/// counted, however early. What is tried again the same day before it is due shows that the answer
/// was just read, not that it is known.
final class Replay {
  private final Scheduler scheduler;
  private final Today today;
  private final List<Review> reviews = new ArrayList<>();
  private final List<Entry> since = new ArrayList<>();

  private Replay(Scheduler scheduler, Today today) {
    this.scheduler = scheduler;
    this.today = today;
  }

  /// @param entries of one item, oldest first; at least one
  static History of(List<Entry> entries, Scheduler scheduler, Today today) {
    var replay = new Replay(scheduler, today);
    entries.forEach(replay::add);
    return new History(entries.getFirst().item(), replay.reviews, replay.since);
  }

  private void add(Entry entry) {
    Optional<Review> last = reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    if (last.isPresent() && !counts(last.get(), entry)) {
      since.add(entry);
      return;
    }
    since.clear();
    Optional<Card> before = last.map(Review::after);
    Rating rating =
        Rating.of(entry.attempt(), last.filter(review -> sameDay(review, entry)).isEmpty());
    reviews.add(
        new Review(entry, today.of(entry.at()), rating, before, after(before, rating, entry)));
  }

  private boolean counts(Review last, Entry entry) {
    return !sameDay(last, entry) || today.isDue(last.after(), entry.at());
  }

  private boolean sameDay(Review last, Entry entry) {
    return last.day().equals(today.of(entry.at()));
  }

  private Card after(Optional<Card> before, Rating rating, Entry entry) {
    return before
        .map(card -> scheduler.next(card, rating, entry.at(), today.days(card.last(), entry.at())))
        .orElseGet(() -> scheduler.first(rating, entry.at()));
  }
}
