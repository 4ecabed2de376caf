package dev.praxis.serve;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/// Lets requests in, reads their bodies without holding a thread, sends what the desk says, and
/// counts. Who is let in is decided before a request waits for a thread, so that too many are told
/// so at once.
final class Front extends Handler.Abstract.NonBlocking {
  private static final String ELSEWHERE = "other";

  /// How many times the largest body is read and thrown away.
  private static final long MOST_DRAINED = 16;

  private final Guard guard;
  private final Desk desk;
  private final Limits limits;
  private final Meters meters;
  private final AtomicInteger underWay = new AtomicInteger();

  Front(Guard guard, Desk desk, Limits limits, Meters meters) {
    this.guard = guard;
    this.desk = desk;
    this.limits = limits;
    this.meters = meters;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Optional<Endpoint> endpoint = Endpoint.at(Request.getPathInContext(request));
    boolean full = underWay.incrementAndGet() > limits.requests();
    if (full) {
      underWay.decrementAndGet();
    }
    count(request, response, endpoint.map(each -> each.path).orElse(ELSEWHERE), full);
    var sending = new Sending(request, response, callback);
    Optional<Problem> against = full ? Optional.of(full()) : against(request, endpoint);
    if (against.isPresent() || endpoint.isEmpty()) {
      refuse(request, against.orElseThrow(), sending);
    } else {
      take(request, endpoint.get(), sending);
    }
    return true;
  }

  private void count(Request request, Response response, String endpoint, boolean full) {
    long began = System.nanoTime();
    meters.began();
    Request.addCompletionListener(
        request,
        failure -> {
          if (!full) {
            underWay.decrementAndGet();
          }
          meters.ended(endpoint, response.getStatus(), (System.nanoTime() - began) / 1e9);
        });
  }

  private static Problem full() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE_503, "full").with("Retry-After", "1");
  }

  private Optional<Problem> against(Request request, Optional<Endpoint> endpoint) {
    Optional<Problem> kept = guard.against(request);
    if (kept.isPresent()) {
      return kept;
    }
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    return desk.against(endpoint, request.getMethod(), type, request.getLength());
  }

  /// A client that is still sending when the connection is closed does not see the answer: let it
  /// finish first, unless it has too much to say.
  private void refuse(Request request, Problem problem, Sending sending) {
    if (request.getLength() <= 0 || request.getLength() > MOST_DRAINED * limits.bodyBytes()) {
      sending.send(problem);
      return;
    }
    var gone = new Callback.Completable();
    Content.Source.consumeAll(request, gone);
    gone.orTimeout(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((nothing, failure) -> sending.send(problem));
  }

  /// The whole body has to come within the patience there is, however it trickles.
  private void take(Request request, Endpoint endpoint, Sending sending) {
    var whole = new CompletableFuture<byte[]>();
    if (endpoint.posts) {
      Content.Source.asByteArrayAsync(
          request, limits.bodyBytes(), Promise.Invocable.toPromise(whole));
    } else {
      whole.complete(new byte[0]);
    }
    whole
        .orTimeout(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
        .whenCompleteAsync(
            (body, failure) ->
                Optional.ofNullable(failure)
                    .ifPresentOrElse(
                        why -> sending.send(unread(why)), () -> answer(endpoint, body, sending)),
            getServer().getThreadPool());
  }

  private Problem unread(Throwable failure) {
    Throwable why =
        failure instanceof CompletionException wrapped && wrapped.getCause() != null
            ? wrapped.getCause()
            : failure;
    if (why instanceof TimeoutException) {
      return Problem.of(
              HttpStatus.REQUEST_TIMEOUT_408, "slow", "seconds", limits.patience().toSeconds())
          .with("Connection", "close");
    }
    return why instanceof IllegalStateException || why instanceof ArithmeticException
        ? desk.tooLarge()
        : Problem.of(HttpStatus.BAD_REQUEST_400, "unread").with("Connection", "close");
  }

  private void answer(Endpoint endpoint, byte[] body, Sending sending) {
    try {
      sending.send(desk.reply(endpoint, body));
    } catch (Refused refused) {
      sending.send(refused.problem());
    } catch (RuntimeException bug) {
      sending.fail(bug);
    }
  }
}
