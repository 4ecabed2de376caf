package dev.praxis.bench.serve;

import dev.praxis.cli.CliRooms;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Lab;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.serve.Limits;
import dev.praxis.serve.ModelService;
import dev.praxis.serve.ServeProblem;
import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Token;
import dev.praxis.serve.load.LoadReport;
import dev.praxis.serve.load.LoadTest;
import dev.praxis.serve.load.RemoteService;
import dev.praxis.serve.load.Rows;
import dev.praxis.serve.load.Schedule;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A classification tree on irises behind both services, asked by turns by the same client in the
/// same process.
///
/// @param requests of one full load
/// @param rate requests a second of one steady load
record ServeBench(int requests, int rate, int runs) {
  private static final int CONNECTIONS = 16;
  private static final double SECONDS = 5;

  List<Side> measure(CliRooms rooms)
      throws Refusal, ServeProblem, IOException, InterruptedException {
    Token token = Token.fresh();
    ServedModel model;
    Rows rows;
    try (var fits = new Fits()) {
      Lab<?, ?> lab = rooms.labs().find("tree").orElseThrow();
      CatalogueMaterials source = CatalogueMaterials.of(rooms.catalogue(), rooms.folder());
      Experiment experiment = Experiment.of("tree", Map.of());
      Run<?, ?> run = Opening.run(lab, experiment, source, fits, new Cancel());
      run.go(Goal.END);
      model = new ServedModel(lab.spec().versioned(), experiment, run.predictor().orElseThrow());
      rows = Rows.of(run.materials().table("data"), model.predictor().inputs());
    }
    try (ModelService service = ModelService.start(model, token, 0, Limits.USUAL);
        Peer peer = new Peer(model.predictor());
        RemoteService ours = RemoteService.at(service.address().toString(), token);
        RemoteService theirs = RemoteService.at(peer.address(), token)) {
      return byTurns(ours, theirs, rows);
    }
  }

  private List<Side> byTurns(RemoteService ours, RemoteService theirs, Rows rows)
      throws InterruptedException {
    var praxis = new Side("praxis");
    var jdk = new Side("jdk");
    full(ours, rows);
    full(theirs, rows);
    for (int i = 0; i < runs; i++) {
      praxis.full().add(full(ours, rows));
      jdk.full().add(full(theirs, rows));
      praxis.steady().add(steady(ours, rows));
      jdk.steady().add(steady(theirs, rows));
    }
    return List.of(praxis, jdk);
  }

  private LoadReport full(RemoteService service, Rows rows) throws InterruptedException {
    return LoadTest.of(service, rows, Schedule.atOnce(requests), CONNECTIONS).run();
  }

  private LoadReport steady(RemoteService service, Rows rows) throws InterruptedException {
    return LoadTest.of(service, rows, Schedule.constant(rate, SECONDS), CONNECTIONS).run();
  }
}
