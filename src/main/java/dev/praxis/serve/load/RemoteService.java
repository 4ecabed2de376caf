package dev.praxis.serve.load;

import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.Token;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;

/// A service of this machine as its clients see it. Safe to use from several threads.
public final class RemoteService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");
  private static final int OK = 200;

  private final URI address;
  private final Token token;
  private final ExecutorService threads = Threads.virtual();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .proxy(HttpClient.Builder.NO_PROXY)
          .executor(threads)
          .build();

  private RemoteService(URI address, Token token) {
    this.address = address;
    this.token = token;
  }

  /// What came back.
  ///
  /// @param status 0 where nothing did
  public record Answered(int status, String body) {
    public boolean well() {
      return status == OK;
    }
  }

  /// @param address as `http://127.0.0.1:8080`; a token goes to no other machine
  /// @throws ServeProblem when it is no address of this machine
  public static RemoteService at(String address, Token token) throws ServeProblem {
    try {
      URI uri = URI.create(address.strip().replaceFirst("/+$", ""));
      boolean here = HERE.contains(String.valueOf(uri.getHost()));
      if ("http".equals(uri.getScheme()) && here && uri.getPort() > 0 && isBare(uri)) {
        return new RemoteService(uri, token);
      }
    } catch (IllegalArgumentException none) {
      // Said below.
    }
    throw Said.problem("address", "url", address);
  }

  private static boolean isBare(URI uri) {
    return uri.getRawPath().isEmpty()
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && uri.getRawUserInfo() == null;
  }

  public URI address() {
    return address;
  }

  /// What it takes.
  ///
  /// @throws ServeProblem when it does not answer, or refuses
  public Contract contract() throws ServeProblem, InterruptedException {
    Answered answered = send(request("/openapi.json").GET().build());
    if (answered.status() == 0) {
      throw Said.problem("silent", "url", address);
    }
    if (answered.status() == 401) {
      throw Said.problem("stranger", "url", address);
    }
    if (!answered.well()) {
      throw Said.problem("refused", "url", address, "status", answered.status());
    }
    return Contract.read(answered.body(), address);
  }

  /// Asks for the prediction of a row, given as JSON.
  public Answered predict(byte[] row) throws InterruptedException {
    return send(
        request("/predict")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(row))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(PATIENCE)
        .header("Authorization", token.header());
  }

  private Answered send(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answered(response.statusCode(), response.body());
    } catch (IOException none) {
      return new Answered(0, "");
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    threads.shutdownNow();
  }
}
