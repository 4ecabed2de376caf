package dev.praxis.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
  private static ModelService service;
  private static Wire wire;

  @BeforeAll
  static void serve() throws Exception {
    service = Services.start(Services.of(new Services.Doubling()));
    wire = new Wire(service.port());
  }

  @AfterAll
  static void end() {
    service.close();
  }

  private static Wire.Got ask(String head) throws Exception {
    return wire.send(head.replace("PORT", Integer.toString(wire.port())), new byte[0]);
  }

  private static String head(String path, String headers) {
    return "GET " + path + " HTTP/1.1\n" + headers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/predict", "/openapi.json", "/metrics", "/nowhere"})
  void nothing_is_told_without_the_token(String path) throws Exception {
    for (String header :
        List.of(
            "",
            "\nAuthorization: Bearer wrong",
            "\nAuthorization: Bearer ",
            "\nAuthorization: Basic " + Services.TOKEN.secret(),
            "\nAuthorization: " + Services.TOKEN.secret(),
            "\nAuthorization: " + Services.TOKEN.header() + "x",
            "\nAuthorization: " + Services.TOKEN.header() + "\nAuthorization: Bearer x")) {
      var got = ask(head(path, "Host: 127.0.0.1:PORT" + header));

      assertThat(got.status()).as(header).isEqualTo(401);
      assertThat(got.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"praxis\"");
      assertThat(got.body()).doesNotContain(Services.TOKEN.secret(), "by-heart");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
  void it_answers_to_the_names_of_this_machine(String host) throws Exception {
    var got = ask(head("/health", "Host: " + host + "\nAuthorization: " + Services.TOKEN.header()));

    assertThat(got.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.2:PORT",
        "0.0.0.0:PORT",
        "localhost.:PORT"
      })
  void it_answers_to_no_other_name(String host) throws Exception {
    var got = ask(head("/health", "Host: " + host + "\nAuthorization: " + Services.TOKEN.header()));

    assertThat(got.status()).isEqualTo(421);
    assertThat(got.detail()).contains("at port " + wire.port() + " only");
  }

  @Test
  void a_name_in_the_request_line_counts_too() throws Exception {
    String rest = "Host: 127.0.0.1:PORT\nAuthorization: " + Services.TOKEN.header();

    assertThat(ask(head("http://evil.example:PORT/health", rest)).status()).isIn(400, 421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:PORT", ""})
  void a_web_page_gets_no_answer_even_with_the_token(String origin) throws Exception {
    var got =
        ask(
            head(
                "/health",
                "Host: 127.0.0.1:PORT\nOrigin: "
                    + origin
                    + "\nAuthorization: "
                    + Services.TOKEN.header()));

    assertThat(got.status()).isEqualTo(403);
    assertThat(got.headers()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void somebody_with_a_browser_reads_what_to_do() throws Exception {
    var got =
        ask(head("/", "Host: 127.0.0.1:PORT\nAccept: text/html,application/xhtml+xml,*/*;q=0.8"));

    assertThat(got.status()).isEqualTo(401);
    assertThat(got.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(got.body()).startsWith("Unauthorized\n\nA token is needed.");
  }
}
