package dev.praxis.lab;

import dev.praxis.lab.LiveRun.Move;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/// The requests of a live run that wait, and the one being worked on. Guarded by the lock of its
/// live run.
final class Mailbox {
  private final Deque<Request> waiting = new ArrayDeque<>();
  private Optional<Request> inFlight = Optional.empty();
  private Cancel cancel = new Cancel();
  private boolean drafted;

  /// Takes a request in; what it makes pointless is dropped, or cancelled when in flight.
  void put(Request request) {
    switch (request) {
      case Request.Restart restart -> clear();
      case Request.Hand hand -> makeRoom(hand);
      case Request.Look look -> {}
      case Request.Go go -> {}
    }
    waiting.addLast(request);
  }

  /// A hand comes before ticks. A restart in flight is let go on: the hand is meant for it. So is
  /// the drawing of an earlier hand until something of it is seen, or a long drag would show
  /// nothing.
  private void makeRoom(Request.Hand hand) {
    waiting.removeIf(Request.Go.class::isInstance);
    if (waiting.peekLast() instanceof Request.Hand last && hand.replaces(last)) {
      waiting.removeLast();
    }
    if (drafted || inFlight.filter(Request.Go.class::isInstance).isPresent()) {
      cancel.ask();
    }
  }

  /// The next request, now in flight under a cancel of its own.
  Optional<Request> take() {
    inFlight = Optional.ofNullable(waiting.pollFirst());
    cancel = new Cancel();
    drafted = false;
    return inFlight;
  }

  /// What ends the request in flight.
  Cancel cancel() {
    return cancel;
  }

  /// Something of the request in flight has been seen.
  void drafted() {
    drafted = true;
  }

  /// Drops everything and cancels what is in flight.
  void clear() {
    waiting.clear();
    cancel.ask();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /// Whether what waits will change the settings.
  boolean changesSettings() {
    return waiting.stream()
        .anyMatch(request -> request instanceof Request.Restart || request instanceof Request.Look);
  }

  /// Where the requests lead, as far as they say.
  Optional<Goal> goal() {
    Iterator<Request> newestFirst = waiting.descendingIterator();
    while (newestFirst.hasNext()) {
      Optional<Goal> goal = goal(newestFirst.next());
      if (goal.isPresent()) {
        return goal;
      }
    }
    return cancel.asked() ? Optional.empty() : inFlight.flatMap(Mailbox::goal);
  }

  private static Optional<Goal> goal(Request request) {
    return switch (request) {
      case Request.Restart restart -> Optional.of(restart.goal());
      case Request.Go(Move.To to) -> Optional.of(to.goal());
      case Request.Go go -> Optional.empty();
      case Request.Look look -> Optional.empty();
      case Request.Hand hand -> Optional.empty();
    };
  }
}
