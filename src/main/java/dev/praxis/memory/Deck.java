package dev.praxis.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All a learner remembers, worked out from a log. A value: after an answer, make a new one.
public final class Deck {
  private final Map<Item, History> histories;
  private final Shelf shelf;
  private final Plan plan;
  private final Today today;

  private Deck(Map<Item, History> histories, Shelf shelf, Plan plan, Today today) {
    this.histories = histories;
    this.shelf = shelf;
    this.plan = plan;
    this.today = today;
  }

  /// Replays a log. Intervals follow the retention of `plan`, also those of old reviews.
  ///
  /// @param log without what was withdrawn; the entries of each item oldest first
  /// @param zone where the learner's days begin
  public static Deck of(List<Entry> log, Shelf shelf, Plan plan, ZoneId zone) {
    var byItem = new LinkedHashMap<Item, List<Entry>>();
    log.forEach(
        entry -> byItem.computeIfAbsent(entry.item(), item -> new ArrayList<>()).add(entry));
    var today = new Today(zone);
    Scheduler scheduler = Scheduler.exact(plan.retention());
    var histories = new LinkedHashMap<Item, History>();
    byItem.forEach((item, entries) -> histories.put(item, Replay.of(entries, scheduler, today)));
    return new Deck(Collections.unmodifiableMap(histories), shelf, plan, today);
  }

  /// What became of one item; nothing if it never was answered.
  public Optional<History> of(Item item) {
    return Optional.ofNullable(histories.get(item));
  }

  /// What to ask now.
  public DueList due(Instant now) {
    return new Agenda(this, shelf, plan, today).at(now);
  }

  /// Whether an item's history holds answers to an older or newer wording of the question.
  public boolean hasOtherRevs(Item item) {
    return shelf
        .find(item)
        .flatMap(place -> of(item).filter(history -> history.hasOtherRevThan(place.rev())))
        .isPresent();
  }

  /// What keeps being forgotten, most often first.
  public List<Leech> leeches() {
    return onShelf().stream()
        .filter(history -> history.lapses() >= Leech.LAPSES)
        .map(history -> new Leech(history.item(), history.lapses()))
        .sorted(Comparator.comparingInt(Leech::lapses).reversed())
        .toList();
  }

  /// @param first a day of the learner
  /// @param last included
  public TrueRetention trueRetention(LocalDate first, LocalDate last) {
    return TrueRetention.of(
        histories.values().stream()
            .map(History::reviews)
            .flatMap(Collection::stream)
            .filter(review -> !review.day().isBefore(first) && !review.day().isAfter(last))
            .toList());
  }

  /// What falls due on each of the next 30 days, the first of which is today.
  public Forecast forecast(Instant now) {
    LocalDate first = today.of(now);
    int[] counts = new int[Forecast.DAYS];
    for (History history : onShelf()) {
      long after = first.until(today.dueDay(history.card()), ChronoUnit.DAYS);
      if (after < counts.length) {
        counts[(int) Math.max(0, after)]++;
      }
    }
    return new Forecast(first, Arrays.stream(counts).boxed().toList());
  }

  /// The last grade, to be withdrawn; nothing where there is none.
  public Optional<Undo> undo() {
    return histories.values().stream()
        .max(
            Comparator.comparing((History history) -> history.reviews().getLast().entry().at())
                .thenComparing(history -> history.reviews().getLast().entry().id()))
        .map(History::undo);
  }

  Collection<History> histories() {
    return histories.values();
  }

  /// What is still in the course.
  List<History> onShelf() {
    return histories.values().stream()
        .filter(history -> shelf.find(history.item()).isPresent())
        .toList();
  }
}
