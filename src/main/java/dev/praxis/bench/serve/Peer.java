package dev.praxis.bench.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.praxis.lab.Predictor;
import dev.praxis.lab.Predictor.Answer;
import dev.praxis.lab.Predictor.Input;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import dev.praxis.serve.load.Threads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;

/// The same model behind the server that comes with Java, as short as one would write it: no token,
/// no checks, no limits, no counts.
final class Peer implements AutoCloseable {
  private static final int OK = 200;
  private static final int BACKLOG = 1_024;
  private final HttpServer server;
  private final ExecutorService threads = Threads.virtual();
  private final Predictor model;
  private final List<String> names;

  Peer(Predictor model) throws IOException {
    this.model = model;
    this.names = model.inputs().stream().map(Input::name).toList();
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    this.server = HttpServer.create(address, BACKLOG);
    server.setExecutor(threads);
    server.createContext("/predict", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      byte[] said = said(JsonPlace.whole(text)).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(OK, said.length);
      exchange.getResponseBody().write(said);
    } catch (JsonProblem notJson) {
      throw new IOException(notJson);
    }
  }

  private String said(JsonPlace json) throws JsonProblem {
    double[] row = new double[names.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = json.get(names.get(i)).number();
    }
    return switch (model.predict(row)) {
      case Answer.Numeric numeric -> Json.text(Json.object("prediction", numeric.value()));
      case Answer.Chosen chosen ->
          Json.text(
              Json.object("prediction", chosen.value(), "probabilities", chosen.probabilities()));
    };
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
