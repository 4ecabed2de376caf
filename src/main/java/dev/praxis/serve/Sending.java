package dev.praxis.serve;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The way back to a client, to be gone once.
record Sending(Request request, Response response, Callback callback) {
  private static final String HTML = "text/html";

  void send(Problem problem) {
    String accepted = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
    send(Reply.of(problem, accepted.contains(HTML)));
  }

  void send(Reply reply) {
    response.setStatus(reply.status());
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, reply.type());
    headers.put(HttpHeader.CONTENT_LENGTH, reply.body().length);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    reply.headers().forEach(headers::put);
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
  }

  /// Our own fault: logged once, and nothing of it is told.
  void fail(Throwable bug) {
    System.getLogger(ModelService.class.getName())
        .log(System.Logger.Level.ERROR, request.getHttpURI().getPath(), bug);
    send(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR_500, "fault"));
  }
}
