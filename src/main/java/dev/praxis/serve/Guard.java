package dev.praxis.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/// Who is let in: requests made to this machine by name, by no page of another site, with the
/// token.
///
/// The host is checked because a site may let its own name point to 127.0.0.1 (DNS rebinding); the
/// origin, because a page may send requests it cannot read the answer of.
record Guard(Token token) {
  private static final int DEFAULT_PORT = 80;
  private static final List<String> HERE = List.of("localhost", "127.0.0.1", "[::1]");

  /// What speaks against a request, if anything does.
  Optional<Problem> against(Request request) {
    HttpFields headers = request.getHeaders();
    int port = Request.getLocalPort(request);
    if (!isHere(headers.get(HttpHeader.HOST), port)
        || !isHere(request.getHttpURI().getAuthority(), port)) {
      return Optional.of(Problem.of(HttpStatus.MISDIRECTED_REQUEST_421, "host", "port", port));
    }
    if (headers.contains(HttpHeader.ORIGIN)) {
      return Optional.of(Problem.of(HttpStatus.FORBIDDEN_403, "origin"));
    }
    List<String> given = headers.getValuesList(HttpHeader.AUTHORIZATION);
    if (given.size() != 1 || !token.opens(given.getFirst())) {
      String key = given.isEmpty() ? "token-absent" : "token-wrong";
      return Optional.of(
          Problem.of(HttpStatus.UNAUTHORIZED_401, key)
              .with("WWW-Authenticate", "Bearer realm=\"praxis\""));
    }
    return Optional.empty();
  }

  private static boolean isHere(@Nullable String authority, int port) {
    if (authority == null) {
      return false;
    }
    try {
      var place = new HostPort(authority);
      return HERE.contains(HostPort.normalizeHost(place.getHost()).toLowerCase(Locale.ROOT))
          && place.getPort(DEFAULT_PORT) == port;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
