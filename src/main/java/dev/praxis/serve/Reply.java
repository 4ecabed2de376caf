package dev.praxis.serve;

import dev.praxis.lab.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// An answer ready to be sent.
record Reply(int status, String type, byte[] body, Map<String, String> headers) {
  private static final int OK = 200;

  static Reply json(Object tree) {
    return of(OK, "application/json", line(tree), Map.of());
  }

  static Reply text(String type, byte[] body) {
    return new Reply(OK, type, body, Map.of());
  }

  /// @param plain whether a person reads it, in a browser
  static Reply of(Problem problem, boolean plain) {
    String type = plain ? "text/plain;charset=utf-8" : Problem.TYPE;
    String text = plain ? problem.plain() : line(problem.tree());
    return of(problem.status(), type, text, problem.headers());
  }

  /// A line of its own, as a terminal wants it.
  private static String line(Object tree) {
    return Json.text(tree) + "\n";
  }

  private static Reply of(int status, String type, String text, Map<String, String> headers) {
    return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), headers);
  }
}
