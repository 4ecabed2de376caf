package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Catalogue;
import dev.praxis.lab.Labs;
import dev.praxis.serve.TokenFile;
import dev.praxis.serve.Wire;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `praxis serve`, `load` and `shadow`, from the words typed to the answers over a socket.
class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Map<Long, KeptRun> ledger = new HashMap<>();

  ServeCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private final ServeHome home =
      new ServeHome() {
        @Override
        public Path tokenFile() {
          return folder.resolve("home/serve-token");
        }

        @Override
        public Optional<KeptRun> run(long number) {
          return Optional.ofNullable(ledger.get(number));
        }
      };

  /// A command that runs until it is stopped.
  private final class Running implements AutoCloseable {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final FutureTask<Integer> exit;
    private final Thread thread;

    Running(String... arguments) throws Exception {
      exit = new FutureTask<>(() -> command(out, err).run(arguments));
      thread = Thread.ofPlatform().start(exit);
      while (!exit.isDone() && !ADDRESS.matcher(out.toString()).find()) {
        Thread.sleep(20);
      }
    }

    int port() {
      Matcher address = ADDRESS.matcher(out.toString());
      assertThat(address.find()).as(err.toString()).isTrue();
      return Integer.parseInt(address.group(1));
    }

    String url() {
      return "http://127.0.0.1:" + port();
    }

    JsonNode get(String path) throws Exception {
      return new Wire(port()).get(path, new TokenFile(home.tokenFile()).read()).json();
    }

    @Override
    public void close() {
      thread.interrupt();
      assertThat(exit).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(0);
    }
  }

  private PraxisCommand command(StringWriter out, StringWriter err) throws Exception {
    var rooms =
        new CliRooms(
            Labs.load(),
            Catalogue.open(Path.of("datasets")),
            new PrintWriter(out),
            new PrintWriter(err),
            folder);
    return PraxisCommand.create(
        rooms,
        List.of(
            new ServeCommand(rooms, home),
            new LoadCommand(rooms, home),
            new ShadowCommand(rooms, home)));
  }

  private Console.Ended run(String... arguments) throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit = command(out, err).run(arguments);
    return new Console.Ended(exit, out.toString(), err.toString());
  }

  @Test
  void a_lab_is_served_with_the_options_of_run_and_says_how_to_ask() throws Exception {
    try (var serving = new Running("serve", "tree", "--data", "wine", "--set", "depth=2")) {
      JsonNode index = serving.get("/");

      assertThat(index.get("experiment").get("settings").get("depth").intValue()).isEqualTo(2);
      assertThat(index.get("experiment").get("materials").get("data").get("id").stringValue())
          .isEqualTo("wine");
      assertThat(serving.out.toString())
          .contains(
              "Classification tree", home.tokenFile().toString(), "curl --header @-", "/predict")
          .doesNotContain(new TokenFile(home.tokenFile()).read().header());
    }
  }

  @Test
  void the_row_it_shows_can_be_asked() throws Exception {
    try (var serving = new Running("serve", "linear-regression")) {
      Matcher row = Pattern.compile("--data '(.*)' http").matcher(serving.out.toString());
      assertThat(row.find()).isTrue();

      var got =
          new Wire(serving.port())
              .post("/predict", new TokenFile(home.tokenFile()).read(), row.group(1));

      assertThat(got.json().get("prediction").isNumber()).isTrue();
    }
  }

  @Test
  void a_run_of_the_ledger_and_a_file_are_made_again() throws Exception {
    String printed = run("run", "k-means", "--set", "k=4", "--json").out();
    JsonNode run = JSON.readTree(printed);
    ledger.put(12L, kept("k-means@1", run));
    Files.writeString(folder.resolve("run.json"), printed);
    Files.writeString(folder.resolve("experiment.json"), run.get("experiment").toString());

    for (String name : List.of("12", "run.json", "experiment.json")) {
      try (var serving = new Running("serve", name, "--json")) {
        assertThat(serving.get("/").get("experiment").get("settings").get("k").intValue())
            .as(name)
            .isEqualTo(4);
        JsonNode said = JSON.readTree(serving.out.toString());
        assertThat(said.propertyNames()).containsExactly("model", "url", "token_file");
        assertThat(said.get("model").stringValue()).isEqualTo("k-means@1");
      }
    }
  }

  private static KeptRun kept(String lab, JsonNode run) {
    String hash = run.at("/experiment/materials/data/hash").stringValue();
    return new KeptRun(
        lab, run.get("experiment").toString(), Map.of("data", hash), run.get("scores").toString());
  }

  @Test
  void a_run_that_would_be_another_model_is_refused_with_the_reason() throws Exception {
    JsonNode run = JSON.readTree(run("run", "k-means", "--json").out());
    KeptRun good = kept("k-means@1", run);
    String hash = good.data().get("data");
    ledger.put(1L, kept("k-means@0", run));
    ledger.put(
        2L,
        new KeptRun(
            good.lab(),
            good.experiment().replace(hash, ""),
            Map.of("data", "0".repeat(64)),
            good.scores()));
    ledger.put(
        3L,
        new KeptRun(
            good.lab(),
            good.experiment(),
            good.data(),
            good.scores().replaceFirst("\"value\":78", "\"value\":77")));
    ledger.put(
        4L, new KeptRun("gone@1", good.experiment().replace("k-means", "gone"), Map.of(), ""));
    ledger.put(5L, new KeptRun("k-means@1", "no JSON", Map.of(), ""));

    assertThat(run("serve", "1").err())
        .isEqualTo(
            "praxis: The run 1 was made with k-means@0, and this is k-means@1: it would be another"
                + " model: run the lab again and serve that run\n");
    assertThat(run("serve", "2").err()).contains("is not the data this experiment was made with");
    assertThat(run("serve", "3").err())
        .contains("does not come to the same model again: inertia was 77.8");
    assertThat(run("serve", "4").err()).contains("unknown lab \"gone\"");
    assertThat(run("serve", "5").err()).contains("5 holds no experiment");
    assertThat(run("serve", "6").err()).contains("There is no run number 6");
    for (String number : List.of("1", "2", "3", "5", "6")) {
      assertThat(run("serve", number).exit()).as(number).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "serve nothing | 2 | “nothing” is no run: give the number of a run, a JSON file or a lab",
        "serve td-q-learning | 3 | The lab td-q-learning fits no model that predicts",
        "serve 12 --set k=3 | 2 | do not go with the run 12",
        "serve tree --port 70000 | 2 | there is no port 70000",
        "serve tree --port -1 | 2 | --port cannot be",
        "serve tree --token secret | 2 | Unknown option",
        "serve broken.json | 3 | broken.json holds no experiment",
        "serve tree --set depth=99 | 2 | depth cannot be 99",
        "serve | 2 | RUN",
        "load http://127.0.0.1:1 --data iris | 3 | There is no token file",
        "load http://127.0.0.1:1 --data irs | 2 | unknown dataset",
        "load http://127.0.0.1:1 --data iris --rate 0 | 2 | --rate cannot be",
        "load http://127.0.0.1:1 --data iris --rate NaN | 2 | --rate cannot be",
        "load http://127.0.0.1:1 --data iris --rate 1e5 --seconds 1e4 | 2 | more than 1000000",
        "load http://127.0.0.1:1 --data iris --connections 0 | 2 | --connections cannot be",
        "load http://127.0.0.1:1 | 2 | --data",
        "shadow http://127.0.0.1:1 http://127.0.0.1:2 --data iris | 2 | --out",
      })
  void wrong_use_is_said_on_one_line(String line, int exit, String says) throws Exception {
    Files.writeString(folder.resolve("broken.json"), "{\"lab\":");

    var ended = run(line.split(" "));

    assertThat(ended.err()).startsWith("praxis: ").contains(says).hasLineCount(1);
    assertThat(ended.exit()).isEqualTo(exit);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_token_that_others_can_read_is_refused_before_anything_is_served() throws Exception {
    Path file = folder.resolve("token");
    new TokenFile(file).open();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    var ended = run("serve", "tree", "--token-file", "token");

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("Others on this machine can read", "chmod 600");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void a_port_in_use_is_said_and_the_first_service_goes_on() throws Exception {
    try (var serving = new Running("serve", "tree")) {
      var second = run("serve", "tree", "--port", Integer.toString(serving.port()));

      assertThat(second.exit()).isEqualTo(3);
      assertThat(second.err()).contains("Port " + serving.port() + " is in use");
      assertThat(serving.get("/health").get("status").stringValue()).isEqualTo("ok");
    }
  }

  @Test
  void a_service_is_loaded_and_the_answers_are_counted() throws Exception {
    try (var serving = new Running("serve", "tree")) {
      String[] load = {"load", serving.url(), "--data", "iris", "--rate", "200", "--seconds", "1"};
      var text = run(load);
      var json = JSON.readTree(run("load", serving.url(), "--data", "iris", "--json").out());
      var stranger = run("load", serving.url(), "--data", "wine");

      assertThat(text.exit()).as(text.err()).isZero();
      assertThat(text.out()).contains("Sent 200 requests", "p99.9", "from when it was due");
      assertThat(json.propertyNames())
          .containsExactly(
              "sent", "answered", "statuses", "seconds", "rate", "corrected_ms", "naive_ms");
      assertThat(json.get("statuses").toString()).isEqualTo("{\"200\":1000}");
      assertThat(stranger.exit()).isEqualTo(3);
      assertThat(stranger.err()).contains("has no column “petal_length_cm”");
    }
  }

  @Test
  void another_token_opens_nothing() throws Exception {
    new TokenFile(folder.resolve("other")).open();
    try (var serving = new Running("serve", "tree")) {
      var ended = run("load", serving.url(), "--data", "iris", "--token-file", "other");

      assertThat(ended.exit()).isEqualTo(3);
      assertThat(ended.err()).contains("does not know this token");
    }
    assertThat(run("load", "http://192.0.2.1:80", "--data", "iris").err())
        .contains("no address of a service on this machine");
  }

  @Test
  void a_challenger_is_compared_in_the_shadow_of_a_champion() throws Exception {
    try (var champion = new Running("serve", "tree");
        var challenger = new Running("serve", "tree", "--set", "depth=1")) {
      String[] shadow = {
        "shadow",
        champion.url(),
        challenger.url(),
        "--data",
        "iris",
        "--rate",
        "300",
        "--seconds",
        "0.5",
        "--out",
        "both.csv"
      };
      var ended = run(shadow);
      var again = run(shadow);

      assertThat(ended.exit()).as(ended.err()).isZero();
      assertThat(ended.out()).contains("150 requests, 150 answered by both", "Saved as both.csv");
      assertThat(Files.readAllLines(folder.resolve("both.csv"))).hasSize(151);
      assertThat(again.exit()).isEqualTo(3);
      assertThat(again.err()).contains("There is a file both.csv already");
      assertThat(run("run", "k-means", "--data", "both.csv", "--set", "k=2").exit()).isZero();
    }
  }
}
