package dev.praxis.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client may send by mistake or on purpose, over a real socket. After each the service
/// goes on.
class HostileRequestTest {
  private static ModelService service;
  private static Wire wire;

  @BeforeAll
  static void serve() throws Exception {
    Limits limits = Limits.USUAL.withPatience(Duration.ofSeconds(2));
    service = Services.start(Services.of(new Services.Doubling()), limits);
    wire = new Wire(service.port());
  }

  @AfterAll
  static void end() {
    service.close();
  }

  private static void goesOn() throws IOException {
    var got = wire.post("/predict", Services.TOKEN, "{\"size\":2,\"side\":\"north\"}");
    assertThat(got.body()).isEqualTo("{\"prediction\":4.0}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 422 | size is missing: a finite number (cm) is expected.",
        "{\"size\":1,\"side\":null} | 422 | side is missing: one of north, south is expected.",
        "{\"size\":1,\"side\":\"north\",\"sze\":2} | 422 | sze is no input of this model. It takes"
            + " size.",
        "{\"size\":\"1\",\"side\":\"north\"} | 422 | size is to be a finite number (cm), but the"
            + " text “1” came.",
        "{\"size\":true,\"side\":\"north\"} | 422 | but true came.",
        "{\"size\":[1],\"side\":\"north\"} | 422 | but a list came.",
        "{\"size\":{},\"side\":\"north\"} | 422 | but an object came.",
        "{\"size\":1,\"side\":\"west\"} | 422 | side is to be one of north, south, but the text"
            + " “west” came.",
        "{\"size\":1,\"side\":0} | 422 | side is to be one of north, south, but 0 came.",
        "{\"size\":1e999,\"side\":\"north\"} | 422 | size is to be a finite number (cm)",
        "{\"size\":-1e999,\"side\":\"north\"} | 422 | size is to be a finite number (cm)",
        "{\"size\":NaN,\"side\":\"north\"} | 400 | it is not JSON",
        "{\"size\":Infinity,\"side\":\"north\"} | 400 | it is not JSON",
        "{\"size\":1,\"size\":2,\"side\":\"north\"} | 400 | Duplicate",
        "{\"size\":1,\"side\":\"north\"} {} | 400 | it is not JSON",
        "{\"size\":1 | 400 | it is not JSON",
        "[1,2] | 422 | The row is to be an object with a value for each input, but a list came.",
        "\"north\" | 422 | The row is to be an object",
        "null | 422 | The row is to be an object",
        "`` | 400 | The request has no body. Send JSON.",
      })
  void a_row_that_will_not_do_is_refused_with_the_reason(String body, int status, String says)
      throws Exception {
    var got = wire.post("/predict", Services.TOKEN, body);

    assertThat(got.status()).as(got.body()).isEqualTo(status);
    assertThat(got.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(got.json().get("status").intValue()).isEqualTo(status);
    assertThat(got.detail()).contains(says).endsWith(".");
    goesOn();
  }

  @Test
  void several_faults_are_named_one_by_one() throws Exception {
    var got =
        wire.post(
            "/predict/batch",
            Services.TOKEN,
            "[{\"size\":1,\"side\":\"north\"},{\"size\":\"x\"},7]");

    assertThat(got.status()).isEqualTo(422);
    assertThat(got.json().get("errors").findValuesAsString("field"))
        .containsExactly("rows[1].size", "rows[1].side", "rows[2]");
    assertThat(got.detail()).contains("rows[1].size", "2 more");
  }

  @Test
  void hostile_texts_are_refused_in_few_words() throws Exception {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String digits = "{\"size\":" + "9".repeat(100_000) + ",\"side\":\"north\"}";
    String name = "{\"" + "n".repeat(100_000) + "\":1}";
    String names = "{" + "\"a%s\":1,".repeat(20_000).formatted(numbers(20_000)) + "\"b\":1}";
    for (String text : List.of(deep, digits, name, names)) {
      var got = wire.post("/predict", Services.TOKEN, text);

      assertThat(got.status()).isBetween(400, 422);
      assertThat(got.body()).hasSizeLessThan(6_000);
    }
    goesOn();
  }

  private static Object[] numbers(int count) {
    return java.util.stream.IntStream.range(0, count).boxed().toArray();
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused() throws Exception {
    byte[] latin = "{\"size\":1,\"side\":\"nörth\"}".getBytes(StandardCharsets.ISO_8859_1);

    var got = wire.post("/predict", Services.TOKEN, latin);

    assertThat(got.status()).isEqualTo(400);
    assertThat(got.detail()).isEqualTo("The body is not UTF-8. Encode it so.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | 415",
        "application/x-www-form-urlencoded | 415",
        "application/json; charset=latin1 | 415",
        "application/jsonp | 415",
        "application/json | 200",
        "Application/JSON; charset=\"UTF-8\" | 200",
      })
  void only_json_in_utf_8_is_taken(String type, int status) throws Exception {
    String body = "{\"size\":1,\"side\":\"north\"}";
    String head = wire.posting("/predict", Services.TOKEN, body.length());

    var got = wire.send(head.replace("application/json", type), body.getBytes());

    assertThat(got.status()).isEqualTo(status);
    assertThat(wire.send(head.replaceFirst("Content-Type.*\n", ""), body.getBytes()).status())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /predict, POST",
    "PUT, /predict, POST",
    "DELETE, /health, 'GET, HEAD'",
    "POST, /metrics, 'GET, HEAD'",
    "OPTIONS, /predict, POST",
    "TRACE, /, 'GET, HEAD'",
  })
  void a_method_that_is_not_there_is_told_which_are(String method, String path, String allow)
      throws Exception {
    var got = wire.send(wire.head(method, path, Services.TOKEN), new byte[0]);

    assertThat(got.status()).isEqualTo(405);
    assertThat(got.header("Allow")).isEqualTo(allow);
  }

  @Test
  void a_place_that_is_not_there_is_told_which_are() throws Exception {
    for (String path : List.of("/predict/", "/Predict", "//predict", "/../etc/passwd", "/%00")) {
      assertThat(wire.get(path, Services.TOKEN).status()).as(path).isIn(400, 404);
    }
    assertThat(wire.get("/nowhere", Services.TOKEN).detail()).contains("/predict/batch");
  }

  @Test
  void a_batch_and_a_body_have_an_end() throws Exception {
    String row = "{\"size\":1,\"side\":\"north\"}";
    String rows = "[" + (row + ",").repeat(1_000) + row + "]";
    byte[] large = ("[" + " ".repeat(1 << 20) + "]").getBytes();

    var many = wire.post("/predict/batch", Services.TOKEN, rows);
    var none = wire.post("/predict/batch", Services.TOKEN, "[]");
    var single = wire.post("/predict/batch", Services.TOKEN, row);
    var long1 = wire.post("/predict", Services.TOKEN, large);
    var long2 = wire.send(chunked(), chunks(large));

    assertThat(many.status()).isEqualTo(413);
    assertThat(many.detail()).contains("1001 rows", "1000 a batch");
    assertThat(none.status()).isEqualTo(422);
    assertThat(single.detail()).contains("an object came");
    assertThat(long1.status()).isEqualTo(413);
    assertThat(long2.status()).isEqualTo(413);
    goesOn();
  }

  private static String chunked() {
    return wire.posting("/predict", Services.TOKEN, 0)
        .replaceFirst("Content-Length: 0", "Transfer-Encoding: chunked");
  }

  private static byte[] chunks(byte[] whole) {
    String head = Integer.toHexString(whole.length) + "\r\n";
    return (head + new String(whole, StandardCharsets.US_ASCII) + "\r\n0\r\n\r\n").getBytes();
  }

  @Test
  void what_is_no_http_is_refused_by_the_server_itself_in_the_same_form() throws Exception {
    String head = wire.head("GET", "/health", Services.TOKEN);
    var longHead = wire.send(head + "\nX-Long: " + "x".repeat(10_000), new byte[0]);
    var longPath = wire.get("/" + "x".repeat(10_000), Services.TOKEN);
    var noHost = wire.send(head.replaceFirst("\nHost[^\n]*", ""), new byte[0]);
    var twoHosts = wire.send(head + "\nHost: 127.0.0.1:" + wire.port(), new byte[0]);
    var nonsense = wire.send("HELLO", new byte[0]);

    assertThat(longHead.status()).isEqualTo(431);
    assertThat(longHead.detail()).contains("too long");
    assertThat(longPath.status()).isIn(414, 431);
    assertThat(noHost.status()).isEqualTo(400);
    assertThat(twoHosts.status()).isEqualTo(400);
    assertThat(nonsense.status()).isEqualTo(400);
    goesOn();
  }

  @Test
  void a_client_that_never_ends_its_body_or_head_is_let_go() throws Exception {
    try (Socket slowBody = wire.open();
        Socket slowHead = wire.open()) {
      Wire.write(slowBody, wire.posting("/predict", Services.TOKEN, 100), "{".getBytes());
      slowHead.getOutputStream().write("GET /health HTTP/1.1\r\nHost:".getBytes());

      var body = Wire.read(slowBody.getInputStream());
      var head = Wire.read(slowHead.getInputStream());

      assertThat(body.status()).isEqualTo(408);
      assertThat(body.detail()).contains("within 2 seconds");
      assertThat(slowBody.getInputStream().read()).isEqualTo(-1);
      assertThat(head.status()).isIn(0, 408);
    }
    goesOn();
  }

  /// However many come: all that get in are answered, the others are told to come again.
  @Test
  void ten_thousand_requests_at_once_are_answered_or_told_to_come_again() throws Exception {
    ServedModel model = Services.of(new Services.Slow(2));
    try (var busy = Services.start(model, Limits.USUAL.withRequests(64))) {
      var clients = new ArrayList<Callable<Map<Integer, Integer>>>();
      for (int i = 0; i < 1_000; i++) {
        clients.add(() -> tenTimes(new Wire(busy.port())));
      }
      var statuses = new TreeMap<Integer, Integer>();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<Map<Integer, Integer>> each : threads.invokeAll(clients)) {
          each.get().forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        }
      }

      assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
      assertThat(statuses.keySet()).containsExactly(200, 503);
      assertThat(new Wire(busy.port()).get("/metrics", Services.TOKEN).body())
          .contains("praxis_requests_in_flight 1.0");
    }
  }

  private static Map<Integer, Integer> tenTimes(Wire client) throws IOException {
    var statuses = new TreeMap<Integer, Integer>();
    byte[] body = "{\"size\":1}".getBytes();
    try (Socket socket = client.open()) {
      for (int i = 0; i < 10; i++) {
        Wire.write(socket, client.posting("/predict", Services.TOKEN, body.length), body);
        var got = Wire.read(socket.getInputStream());
        statuses.merge(got.status(), 1, Integer::sum);
        if (got.status() == 503) {
          assertThat(got.header("Retry-After")).isEqualTo("1");
        }
      }
    }
    return statuses;
  }
}
