package dev.praxis.memory;

import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A log written line by line, with only what a test is about chosen by the test.
final class Logs {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final List<Entry> entries = new ArrayList<>();

  static Item.Question question(String name) {
    return new Item.Question("trees", name);
  }

  /// A course in which every named question is open and has rev 1.
  static Shelf shelf(String... questions) {
    return new Shelf(
        List.of(questions).stream().map(name -> new Shelf.Place(question(name), 1, true)).toList());
  }

  Logs right(String question, String at) {
    return add(question, at, new Attempt(Outcome.RIGHT, Optional.empty(), 0));
  }

  Logs easy(String question, String at) {
    return add(question, at, new Attempt(Outcome.RIGHT, Optional.of(Confidence.CERTAIN), 0));
  }

  Logs wrong(String question, String at) {
    return add(question, at, new Attempt(Outcome.WRONG, Optional.empty(), 0));
  }

  private Logs add(String question, String at, Attempt attempt) {
    entries.add(new Entry(question(question), entries.size() + 1, Instant.parse(at), 1, attempt));
    return this;
  }

  Deck deck(Shelf shelf) {
    return deck(shelf, Plan.USUAL);
  }

  Deck deck(Shelf shelf, Plan plan) {
    return Deck.of(entries, shelf, plan, BERLIN);
  }
}
