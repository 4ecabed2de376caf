package dev.praxis.serve;

import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// A model on 127.0.0.1, until it is closed or the program ends. Nothing outside this machine
/// reaches it.
public final class ModelService implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 16;
  private final Server server;
  private final ServerConnector connector;

  private ModelService(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /// Starts a service.
  ///
  /// @param port 0 for any that is free
  /// @throws ServeProblem when the port cannot be had
  public static ModelService start(ServedModel model, Token token, int port, Limits limits)
      throws ServeProblem {
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("serve");
    threads.setDaemon(true);
    var server = new Server(threads);
    ServerConnector connector = connector(server, port, limits);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    var meters = new Meters(model);
    var desk = new Desk(model, limits, meters);
    server.setHandler(new GracefulHandler(new Front(new Guard(token), desk, limits, meters)));
    server.setErrorHandler(new Errors());
    server.setStopTimeout(limits.farewell().toMillis());
    server.setStopAtShutdown(true);
    var service = new ModelService(server, connector);
    service.begin(port);
    return service;
  }

  private static ServerConnector connector(Server server, int port, Limits limits) {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(limits.headerBytes());
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setAcceptQueueSize(limits.connections());
    return connector;
  }

  private void begin(int port) throws ServeProblem {
    try {
      server.start();
    } catch (Exception failure) {
      close();
      if (isTaken(failure)) {
        throw ServeProblem.of("port.taken", "port", port);
      }
      throw ServeProblem.of(
          "port.unusable", "port", port, "why", String.valueOf(failure.getMessage()));
    }
  }

  private static boolean isTaken(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof BindException && !denied(failure)
        || cause instanceof SocketException && !denied(cause);
  }

  private static boolean denied(Throwable failure) {
    return String.valueOf(failure.getMessage()).contains("denied");
  }

  public int port() {
    return connector.getLocalPort();
  }

  /// Where it is, as `http://127.0.0.1:8080`.
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + port());
  }

  /// Waits until it has ended.
  public void join() throws InterruptedException {
    server.join();
  }

  /// Takes no more requests and finishes those under way.
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception late) {
      // What was under way took longer than the farewell and is given up.
    }
  }

  /// What the server itself refuses, such as heads that are too long, in the same form.
  private static final class Errors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Object status = request.getAttribute(ErrorHandler.ERROR_STATUS);
      int code = status instanceof Integer number ? number : response.getStatus();
      String key =
          switch (code) {
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, HttpStatus.URI_TOO_LONG_414 ->
                "head";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "ending";
            case HttpStatus.INTERNAL_SERVER_ERROR_500 -> "fault";
            default -> "unread";
          };
      new Sending(request, response, callback).send(Problem.of(code, key));
      return true;
    }
  }
}
