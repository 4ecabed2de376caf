package dev.praxis.serve.load;

import dev.praxis.serve.Limits;
import dev.praxis.serve.ModelService;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Token;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A service, or a champion with a challenger in its shadow, and the client that asks them: all on
/// this computer, until it is closed.
public final class ProvingGround implements AutoCloseable {
  /// Requests that do not count go ahead, until both sides are warm.
  private static final int WARM_UP = 300;

  private static final int CONNECTIONS = 64;
  private final Rows rows;
  private final List<ModelService> services = new ArrayList<>();
  private final List<RemoteService> clients = new ArrayList<>();
  private boolean warm;

  /// What came of a load.
  public sealed interface Outcome {
    /// One service under load.
    record Loaded(LoadReport report) implements Outcome {}

    /// A challenger in the shadow of a champion.
    record Shadowed(ShadowReport report) implements Outcome {}
  }

  /// Starts the services on free ports.
  ///
  /// @throws ServeProblem when one cannot be started; then none is left running
  public ProvingGround(
      ServedModel champion, Optional<ServedModel> challenger, Rows rows, Token token)
      throws ServeProblem {
    this.rows = rows;
    var models = new ArrayList<>(List.of(champion));
    challenger.ifPresent(models::add);
    try {
      for (ServedModel model : models) {
        ModelService service = ModelService.start(model, token, 0, Limits.USUAL);
        services.add(service);
        clients.add(RemoteService.at(service.address().toString(), token));
      }
    } catch (ServeProblem problem) {
      close();
      throw problem;
    }
  }

  /// Champion first.
  public List<URI> addresses() {
    return services.stream().map(ModelService::address).toList();
  }

  /// One request as JSON.
  public String example() {
    return rows.example();
  }

  /// Sends requests at random moments, so many a second on average, and waits for the answers. Ends
  /// early when its thread is interrupted.
  public Outcome run(double rate, double seconds, long seed)
      throws ServeProblem, InterruptedException {
    if (!warm) {
      for (RemoteService client : clients) {
        LoadTest.of(client, rows, Schedule.atOnce(WARM_UP), CONNECTIONS).run();
      }
      warm = true;
    }
    Schedule schedule = Schedule.poisson(rate, seconds, seed);
    RemoteService first = clients.getFirst();
    return clients.size() > 1
        ? new Outcome.Shadowed(new Shadow(first, clients.get(1), rows, CONNECTIONS).run(schedule))
        : new Outcome.Loaded(LoadTest.of(first, rows, schedule, CONNECTIONS).run());
  }

  @Override
  public void close() {
    clients.forEach(RemoteService::close);
    services.forEach(ModelService::close);
  }
}
