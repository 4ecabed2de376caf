package dev.praxis.lab.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperimentJsonTest {
  private static final String PLAIN =
      """
      {"lab":"x","materials":{"data":{"id":"iris","hash":""}},"settings":{"k":3},\
      "edits":[{"at":2,"handle":"h","press":true}],"seed":42}\
      """;

  @Property(tries = 300)
  void what_is_written_reads_back_as_the_same(@ForAll("experiments") Experiment experiment)
      throws JsonProblem {
    String text = ExperimentJson.write(experiment);

    assertThat(ExperimentJson.read(text)).isEqualTo(experiment);
    assertThat(ExperimentJson.write(ExperimentJson.read(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<Experiment> experiments() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<MaterialRef> ref = Combinators.combine(text, text).as(MaterialRef::new);
    Arbitrary<Map<String, MaterialRef>> refs = Arbitraries.maps(text, ref).ofMaxSize(3);
    Arbitrary<Map<String, Object>> settings = Arbitraries.maps(text, values()).ofMaxSize(5);
    return Combinators.combine(
            text, refs, settings, edits().list().ofMaxSize(5), Arbitraries.longs())
        .as(
            (lab, materials, knobs, edits, seed) ->
                new Experiment(
                    lab,
                    new TreeMap<>(materials),
                    new Settings((Map<String, ?>) knobs),
                    edits,
                    seed));
  }

  private static Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(9).map(text -> (Object) text),
        Arbitraries.longs().map(whole -> (Object) whole),
        Arbitraries.doubles().map(number -> (Object) number),
        Arbitraries.of(true, false).map(truth -> (Object) truth),
        Arbitraries.strings().ofMaxLength(9).list().ofMaxSize(3).map(names -> (Object) names));
  }

  private static Arbitrary<Edit> edits() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(9);
    Arbitrary<Integer> item = Arbitraries.integers().between(0, Integer.MAX_VALUE);
    Arbitrary<Map<String, Double>> place =
        Arbitraries.maps(text, Arbitraries.doubles()).ofMaxSize(3);
    Arbitrary<Gesture> gesture =
        Arbitraries.oneOf(
            Combinators.combine(item, place).as((i, to) -> (Gesture) new Gesture.Moved(i, to)),
            place.map(at -> (Gesture) new Gesture.Added(at)),
            item.map(i -> (Gesture) new Gesture.Removed(i)),
            Arbitraries.just((Gesture) new Gesture.Pressed()),
            values().map(value -> (Gesture) new Gesture.Turned(value)));
    return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), text, gesture)
        .as(Edit::new);
  }

  @Test
  void the_text_is_the_one_the_documentation_shows() {
    var experiment =
        new Experiment(
            "k-means",
            new TreeMap<>(Map.of("data", new MaterialRef("iris", "ab"))),
            new Settings(Map.of("k", 3, "columns", List.of("b", "a"))),
            List.of(new Edit(0, "centroid", new Gesture.Moved(1, Map.of("b", 1.5, "a", 2.0)))),
            42);

    String text = ExperimentJson.write(experiment);

    assertThat(text)
        .isEqualTo(
            """
            {"lab":"k-means","materials":{"data":{"id":"iris","hash":"ab"}},\
            "settings":{"columns":["b","a"],"k":3},\
            "edits":[{"at":0,"handle":"centroid","move":1,"to":{"a":2.0,"b":1.5}}],"seed":42}\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seed\":42 | \"seed\":42,\"extra\":1 | “extra” is not known",
        "\"seed\":42 | \"seed\":42,\"seed\":43 | not JSON",
        ",\"seed\":42 | `` | “seed” is missing",
        "\"seed\":42 | \"seed\":4.2 | seed: a whole number",
        "\"seed\":42 | \"seed\":99999999999999999999 | seed: a whole number",
        "\"lab\":\"x\" | \"lab\":null | lab: a text is expected",
        "\"k\":3 | \"k\":{} | settings.k: a number, a truth",
        "\"k\":3 | \"k\":[1] | settings.k[0]: a text",
        "\"k\":3 | \"k\":1e999 | settings.k: a finite number",
        "\"at\":2 | \"at\":-2 | edits[0].at: a whole number from 0",
        "\"press\":true | \"press\":false | edits[0].press: only true",
        "\"press\":true | \"press\":true,\"remove\":1 | edits[0]: one of move",
        "\"press\":true | \"move\":1 | edits[0]: “to” is missing",
        "\"press\":true | \"add\":{\"a\":null} | edits[0].add.a: a finite number",
        "\"press\":true | \"press\":true,\"to\":{} | edits[0]: “to” is not known",
        "\"hash\":\"\" | \"hash\":7 | materials.data.hash: a text",
      })
  void a_text_that_is_no_experiment_is_refused_with_the_place(
      String part, String instead, String complaint) {
    String text = PLAIN.replace(part, instead);

    assertThatThrownBy(() -> ExperimentJson.read(text))
        .isInstanceOf(JsonProblem.class)
        .hasMessageContaining(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "null", "{", "{} {}", "''", "7"})
  void a_text_of_another_kind_is_refused(String text) {
    assertThatThrownBy(() -> ExperimentJson.read(text)).isInstanceOf(JsonProblem.class);
  }

  @Test
  void a_text_nested_without_end_is_refused() {
    String text = "[".repeat(100_000);

    assertThatThrownBy(() -> ExperimentJson.read(text)).isInstanceOf(JsonProblem.class);
  }

  @Test
  void a_text_too_long_to_be_an_experiment_is_refused() {
    String text = PLAIN + " ".repeat(ExperimentJson.LONGEST);

    assertThatThrownBy(() -> ExperimentJson.read(text)).hasMessageContaining("longer");
  }
}
