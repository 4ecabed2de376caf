package dev.praxis.serve;

import java.time.Duration;

/// How much a service takes at once.
///
/// @param bodyBytes the largest body of a request
/// @param rows the longest batch
/// @param headerBytes the largest head of a request: its line and its headers
/// @param requests how many requests may be under way; more are told to come again
/// @param connections how many connections are open; more wait to be accepted
/// @param patience how long a client may take to send a body
/// @param farewell how long requests under way may take when the service ends
public record Limits(
    int bodyBytes,
    int rows,
    int headerBytes,
    int requests,
    int connections,
    Duration patience,
    Duration farewell) {
  public static final Limits USUAL =
      new Limits(
          1 << 20, 1_000, 8 << 10, 256, 4_096, Duration.ofSeconds(10), Duration.ofSeconds(5));

  /// How long nothing may happen on a connection. Longer than a body may take: on a machine with
  /// more to do than it can, a request may lie unread for a while.
  Duration idle() {
    return patience.multipliedBy(3);
  }

  /// The same with another number of requests under way.
  public Limits withRequests(int most) {
    return new Limits(bodyBytes, rows, headerBytes, most, connections, patience, farewell);
  }

  /// The same for clients that may take longer, or less long.
  public Limits withPatience(Duration changed) {
    return new Limits(bodyBytes, rows, headerBytes, requests, connections, changed, farewell);
  }
}
