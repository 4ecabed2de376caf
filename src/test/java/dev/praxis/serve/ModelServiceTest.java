package dev.praxis.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Predictor.Answer;
import dev.praxis.lab.TestMaterials;
import dev.praxis.lab.json.ExperimentJson;
import dev.praxis.serve.load.Rows;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ModelServiceTest {
  private static final String IRIS =
      """
      {"petal_length_cm": 1.4, "petal_width_cm": 0.2}
      """;

  @Test
  void it_answers_every_row_as_the_model_does() throws Exception {
    ServedModel model = Services.fitted("tree", Map.of());
    Rows rows = Rows.of(TestMaterials.shipped("iris"), model.predictor().inputs());
    String batch = "[" + String.join(",", rows.bodies().stream().map(String::new).toList()) + "]";
    try (var service = Services.start(model)) {
      var wire = new Wire(service.port());

      JsonNode one = wire.post("/predict", Services.TOKEN, IRIS).json();
      JsonNode all = wire.post("/predict/batch", Services.TOKEN, batch).json();

      assertThat(one.get("prediction").stringValue()).isEqualTo("setosa");
      assertThat(one.get("probabilities").get("setosa").doubleValue()).isEqualTo(1);
      assertThat(all.get("predictions")).hasSize(150);
      for (int i = 0; i < 150; i++) {
        var said = (Answer.Chosen) model.predictor().predict(numbers(rows.cells().get(i)));
        assertThat(all.get("predictions").get(i).get("prediction").stringValue())
            .isEqualTo(said.value());
      }
    }
  }

  private static double[] numbers(List<Object> cells) {
    return cells.stream().mapToDouble(cell -> (Double) cell).toArray();
  }

  @Test
  void numbers_keep_all_their_digits_and_what_is_none_is_null() throws Exception {
    try (var service = Services.start(Services.of(new Services.Doubling()))) {
      var wire = new Wire(service.port());

      var third = wire.post("/predict", Services.TOKEN, "{\"size\":0.1,\"side\":\"south\"}").body();
      var beyond =
          wire.post("/predict", Services.TOKEN, "{\"size\":1e200,\"side\":\"south\"}").body();

      assertThat(third).isEqualTo("{\"prediction\":0.010000000000000002}\n");
      assertThat(beyond).isEqualTo("{\"prediction\":null}\n");
    }
  }

  @Test
  void it_says_what_it_is_and_how_to_ask() throws Exception {
    ServedModel model = Services.fitted("tree", Map.of("depth", 3L));
    try (var service = Services.start(model)) {
      var wire = new Wire(service.port());

      JsonNode index = wire.get("/", Services.TOKEN).json();
      JsonNode health = wire.get("/health", Services.TOKEN).json();
      var head = wire.send(closing("HEAD", wire), new byte[0]);

      assertThat(index.get("model").stringValue()).isEqualTo(model.lab());
      assertThat(ExperimentJson.read(index.get("experiment").toString()))
          .isEqualTo(model.experiment());
      assertThat(health.get("status").stringValue()).isEqualTo("ok");
      assertThat(head.status()).isEqualTo(200);
    }
  }

  private static String closing(String method, Wire wire) {
    return wire.head(method, "/health", Services.TOKEN) + "\nConnection: close";
  }

  @Test
  void the_open_api_document_describes_the_rows_and_the_answers() throws Exception {
    try (var service = Services.start(Services.of(new Services.Doubling()))) {
      JsonNode api = new Wire(service.port()).get("/openapi.json", Services.TOKEN).json();
      JsonNode row = api.get("components").get("schemas").get("Row");

      assertThat(api.get("openapi").stringValue()).isEqualTo("3.1.0");
      assertThat(api.get("paths").propertyNames())
          .contains("/predict", "/predict/batch", "/health", "/metrics");
      assertThat(row.get("required").toString()).isEqualTo("[\"size\",\"side\"]");
      assertThat(row.get("additionalProperties").booleanValue()).isFalse();
      assertThat(row.get("properties").get("size").get("type").stringValue()).isEqualTo("number");
      assertThat(row.get("properties").get("side").get("enum").toString())
          .isEqualTo("[\"north\",\"south\"]");
      assertThat(api.get("components").get("securitySchemes").get("token").get("scheme"))
          .hasToString("\"bearer\"");
      assertThat(references(api)).allMatch(name -> api.at(name.substring(1)).isObject());
    }
  }

  private static List<String> references(JsonNode node) {
    return node.findValuesAsString("$ref");
  }

  @Test
  void prometheus_reads_how_it_went() throws Exception {
    try (var service = Services.start(Services.of(new Services.Doubling()))) {
      var wire = new Wire(service.port());
      wire.post("/predict", Services.TOKEN, "{\"size\":15,\"side\":\"north\"}");
      wire.post("/predict", Services.TOKEN, "{\"size\":1e200,\"side\":\"south\"}");
      wire.post("/predict", Services.TOKEN, "{\"size\":1}");
      wire.get("/predict", Services.TOKEN);
      wire.get("/nowhere", Services.TOKEN);

      var metrics = wire.get("/metrics", Services.TOKEN);

      assertThat(metrics.header("Content-Type")).startsWith("text/plain; version=0.0.4");
      assertThat(metrics.body().lines())
          .contains(
              "praxis_requests_total{endpoint=\"/predict\",status=\"200\"} 2.0",
              "praxis_requests_total{endpoint=\"/predict\",status=\"422\"} 1.0",
              "praxis_requests_total{endpoint=\"/predict\",status=\"405\"} 1.0",
              "praxis_requests_total{endpoint=\"other\",status=\"404\"} 1.0",
              "praxis_request_seconds_count{endpoint=\"/predict\"} 4",
              "praxis_requests_in_flight 1.0",
              "praxis_missing_inputs_total{input=\"side\"} 1.0",
              "praxis_missing_inputs_total{input=\"size\"} 0.0",
              "praxis_null_outputs_total 1.0",
              "praxis_prediction_bucket{le=\"20.0\"} 0",
              "praxis_prediction_bucket{le=\"30.0\"} 1",
              "praxis_model_info{lab=\"by-heart@1\",predicts=\"price\"} 1");
    }
  }

  @Test
  void classes_are_counted_also_before_they_come() throws Exception {
    try (var service = Services.start(Services.fitted("tree", Map.of()))) {
      var wire = new Wire(service.port());
      wire.post("/predict", Services.TOKEN, IRIS);

      assertThat(wire.get("/metrics", Services.TOKEN).body().lines())
          .contains(
              "praxis_predictions_total{class=\"setosa\"} 1.0",
              "praxis_predictions_total{class=\"virginica\"} 0.0");
    }
  }

  @Test
  void nothing_outside_the_machine_reaches_it() throws Exception {
    try (var service = Services.start(Services.of(new Services.Doubling()))) {
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .toList();

      assertThat(service.address().getHost()).isEqualTo("127.0.0.1");
      for (InetAddress other : others) {
        assertThatThrownBy(() -> connect(other, service.port()))
            .as(other.toString())
            .isInstanceOf(ConnectException.class);
      }
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
    }
  }

  @Test
  void a_port_in_use_is_said_and_the_one_who_has_it_goes_on() throws Exception {
    ServedModel model = Services.of(new Services.Doubling());
    try (var first = Services.start(model)) {
      assertThatThrownBy(
              () -> ModelService.start(model, Services.TOKEN, first.port(), Limits.USUAL))
          .isInstanceOf(ServeProblem.class)
          .hasMessageContaining("Port " + first.port() + " is in use")
          .hasMessageContaining("--port");
      assertThat(new Wire(first.port()).get("/health", Services.TOKEN).status()).isEqualTo(200);
    }
  }

  @Test
  void a_fault_of_the_model_is_said_without_its_secrets_and_serving_goes_on() throws Exception {
    try (var service = Services.start(Services.of(new Services.Faulty()))) {
      var wire = new Wire(service.port());

      var failed = wire.post("/predict", Services.TOKEN, "{\"size\":1}");

      assertThat(failed.status()).isEqualTo(500);
      assertThat(failed.body()).doesNotContain("secret").contains("goes on serving");
      assertThat(wire.get("/health", Services.TOKEN).status()).isEqualTo(200);
    }
  }

  @Test
  void what_is_under_way_is_finished_when_it_ends() throws Exception {
    ModelService service = Services.start(Services.of(new Services.Slow(400)));
    var wire = new Wire(service.port());
    var answer = CompletableFuture.supplyAsync(() -> asked(wire));
    Thread.sleep(150);

    service.close();

    assertThat(answer.get().status()).isEqualTo(200);
    assertThat(answer.get().body()).isEqualTo("{\"prediction\":\"yes\"}\n");
    assertThatThrownBy(wire::open).isInstanceOf(IOException.class);
  }

  private static Wire.Got asked(Wire wire) {
    try {
      return wire.post("/predict", Services.TOKEN, "{\"size\":1}");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
