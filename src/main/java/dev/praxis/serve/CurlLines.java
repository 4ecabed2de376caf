package dev.praxis.serve;

import java.net.URI;
import java.nio.file.Path;

/// What to type to ask a service by hand. The token goes through a pipe: among a program's
/// arguments
/// everybody on the computer could read it.
///
/// @param token where the token stands
public record CurlLines(URI address, Path token) {
  /// Asks what there is.
  public String index() {
    return header() + " | curl --header @- " + address + "/";
  }

  /// Asks for one prediction.
  ///
  /// @param row as JSON
  public String predict(String row) {
    return header()
        + " | curl --header @- --header 'Content-Type: application/json' --data "
        + quoted(row)
        + " "
        + address
        + "/predict";
  }

  private String header() {
    return "sed 's/^/Authorization: Bearer /' " + quoted(token.toString());
  }

  /// As a shell takes it for one word.
  private static String quoted(String word) {
    boolean plain = word.matches("[\\w@%+=:,./-]+");
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
