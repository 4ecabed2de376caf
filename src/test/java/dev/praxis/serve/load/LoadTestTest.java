package dev.praxis.serve.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.lab.TestMaterials;
import dev.praxis.serve.ModelService;
import dev.praxis.serve.ServedModel;
import dev.praxis.serve.Services;
import dev.praxis.serve.load.RemoteService.Answered;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTestTest {
  private static final Answered WELL = new Answered(200, "");

  /// The example of Gil Tene's “How NOT to Measure Latency”: a service that stops for a second,
  /// asked a hundred times a second. Whoever waits sees a hundred late answers; a client that holds
  /// its requests back meanwhile sees one.
  @Test
  void a_pause_counts_for_everyone_who_waits_and_not_once() throws Exception {
    var pausing = new Pausing(50, 1_000);

    LoadReport report = new LoadTest(pausing, Schedule.constant(100, 3), 1).run();

    assertThat(report.answered()).isEqualTo(300);
    assertThat(report.naive().max()).isBetween(1_000.0, 1_400.0);
    assertThat(report.naive().p99()).isLessThan(100);
    assertThat(report.corrected().max()).isBetween(1_000.0, 1_400.0);
    // 100 of 300 wait 1000, 990, 980 … ms: a third is late, a thirtieth later than 0.9 s
    assertThat(report.corrected().p50()).isLessThan(100);
    assertThat(report.corrected().p90()).isBetween(550.0, 1_000.0);
    assertThat(report.corrected().p99()).isBetween(900.0, 1_350.0);
  }

  /// With hands enough nobody is held back, and both ways to count say the same.
  @Test
  void where_nobody_is_held_back_both_ways_agree() throws Exception {
    LoadReport report = new LoadTest(new Pausing(-1, 0), Schedule.constant(200, 1), 64).run();

    assertThat(report.corrected().p50()).isCloseTo(report.naive().p50(), within(30.0));
    assertThat(report.rate()).isBetween(150.0, 210.0);
  }

  /// Answers at once, but for one request before which it pauses.
  private record Pausing(int at, long millis, AtomicInteger seen) implements LoadTest.Asked {
    Pausing(int at, long millis) {
      this(at, millis, new AtomicInteger());
    }

    @Override
    public Answered ask(int index) throws InterruptedException {
      if (seen.getAndIncrement() == at) {
        Thread.sleep(millis);
      }
      return WELL;
    }
  }

  @Test
  void quick_refusals_and_silence_are_no_quick_answers() throws Exception {
    LoadTest.Asked refusing =
        index ->
            switch (index % 4) {
              case 0 -> new Answered(503, "");
              case 1 -> new Answered(0, "");
              default -> {
                Thread.sleep(5);
                yield WELL;
              }
            };

    LoadReport report = new LoadTest(refusing, Schedule.constant(1_000, 0.2), 16).run();

    assertThat(report.statuses()).isEqualTo(Map.of(0, 50, 200, 100, 503, 50));
    assertThat(report.answered()).isEqualTo(100);
    assertThat(report.naive().p50()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void a_service_that_ends_meanwhile_is_silence_and_no_fault() throws Exception {
    ServedModel model = Services.fitted("tree", Map.of());
    ModelService service = Services.start(model);
    try (RemoteService client = RemoteService.at(service.address().toString(), Services.TOKEN)) {
      Rows rows = Rows.of(TestMaterials.shipped("iris"), model.predictor().inputs());
      LoadTest.Asked ending =
          index -> {
            if (index == 50) {
              service.close();
            }
            return client.predict(rows.body(index));
          };

      LoadReport report = new LoadTest(ending, Schedule.constant(200, 0.5), 1).run();

      assertThat(report.statuses()).isEqualTo(Map.of(0, 50, 200, 50));
    }
  }

  @Test
  void real_rows_go_to_a_real_service() throws Exception {
    ServedModel model = Services.fitted("tree", Map.of());
    try (ModelService service = Services.start(model);
        RemoteService client =
            RemoteService.at(service.address().toString() + "/", Services.TOKEN)) {
      Rows rows = Rows.of(TestMaterials.shipped("iris"), client.contract().inputs());

      LoadReport report = LoadTest.of(client, rows, Schedule.poisson(300, 1, 1), 16).run();

      assertThat(client.contract().model()).isEqualTo(model.lab());
      assertThat(client.contract().inputs()).isEqualTo(model.predictor().inputs());
      assertThat(report.statuses()).isEqualTo(Map.of(200, 300));
      assertThat(report.corrected().p50()).isPositive();
    }
  }
}
