package dev.praxis.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One sitting of a quiz, as far as it went. A value: what the learner does makes another one, and
/// each is kept before the next, so that a sitting goes on where it was left, whatever ended it.
///
/// @param title what it is about, as shown
/// @param limit how long an exam may take
/// @param replies by place of the question
/// @param flags places to come back to
/// @param at the place shown
/// @param over whether it was handed in
public record Sitting(
    Behaviour behaviour,
    String title,
    Optional<Duration> limit,
    Instant began,
    List<Slot> slots,
    Map<Integer, Reply> replies,
    Set<Integer> flags,
    int at,
    boolean over) {
  public Sitting {
    slots = List.copyOf(slots);
    replies = Collections.unmodifiableMap(new TreeMap<>(replies));
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
    if (slots.isEmpty() || at < 0 || at >= slots.size()) {
      throw new IllegalArgumentException("place " + at + " of " + slots.size());
    }
  }

  /// One question of a sitting.
  ///
  /// @param seed what its order and numbers are drawn from, kept so that it can be marked again
  /// @param about the run it is about, as JSON; empty until it is put, and for the others
  public record Slot(String lesson, String question, long seed, String about) {}

  /// What was answered.
  ///
  /// @param answer as `AnswerText` writes it; empty where nothing is answered yet
  /// @param verdict nothing before it was marked
  public record Reply(
      String answer, Optional<Confidence> confidence, int hints, Optional<Verdict> verdict) {
    public static final Reply NONE = new Reply("", Optional.empty(), 0, Optional.empty());
  }

  /// How an answer was marked.
  ///
  /// @param fault whether the question was at fault, so that it counts for nobody
  public record Verdict(Outcome outcome, double share, boolean fault) {}

  /// A sitting nothing was answered in yet.
  public static Sitting begin(
      Behaviour behaviour, String title, Optional<Duration> limit, Instant now, List<Slot> slots) {
    return new Sitting(behaviour, title, limit, now, slots, Map.of(), Set.of(), 0, false);
  }

  public Slot slot() {
    return slots.get(at);
  }

  public Reply reply(int place) {
    return replies.getOrDefault(place, Reply.NONE);
  }

  /// With another reply at a place.
  public Sitting replied(int place, Reply reply) {
    var more = new TreeMap<>(replies);
    more.put(place, reply);
    return new Sitting(behaviour, title, limit, began, slots, more, flags, at, over);
  }

  /// With the run a question is about.
  public Sitting about(int place, String run) {
    Slot slot = slots.get(place);
    var more = new ArrayList<>(slots);
    more.set(place, new Slot(slot.lesson(), slot.question(), slot.seed(), run));
    return new Sitting(behaviour, title, limit, began, more, replies, flags, at, over);
  }

  /// With the flag at a place put or taken away.
  public Sitting flagged(int place) {
    var more = new TreeSet<>(flags);
    if (!more.remove(place)) {
      more.add(place);
    }
    return new Sitting(behaviour, title, limit, began, slots, replies, more, at, over);
  }

  /// At another place, held inside the sitting.
  public Sitting go(int place) {
    int inside = Math.clamp(place, 0, slots.size() - 1);
    return new Sitting(behaviour, title, limit, began, slots, replies, flags, inside, over);
  }

  /// Handed in.
  public Sitting handedIn() {
    return new Sitting(behaviour, title, limit, began, slots, replies, flags, at, true);
  }

  /// How many have an answer.
  public int answered() {
    return (int) replies.values().stream().filter(reply -> !reply.answer().isEmpty()).count();
  }

  /// The first place without an answer.
  public Optional<Integer> firstOpen() {
    for (int place = 0; place < slots.size(); place++) {
      if (reply(place).answer().isEmpty()) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /// The time that is left of an exam; nothing where it has no limit. Never below zero.
  public Optional<Duration> left(Instant now) {
    return limit.map(
        all -> {
          Duration rest = all.minus(Duration.between(began, now));
          return rest.isNegative() ? Duration.ZERO : rest;
        });
  }
}
