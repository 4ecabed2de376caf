package dev.praxis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.memory.Attempt;
import dev.praxis.memory.Deck;
import dev.praxis.memory.Entry;
import dev.praxis.memory.Item;
import dev.praxis.memory.Plan;
import dev.praxis.memory.Shelf;
import dev.praxis.quiz.Confidence;
import dev.praxis.quiz.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
  private static final Item QUESTION = new Item.Question("trees", "depth");
  private static final Item SKILL = new Item.Skill("clusters", "first", 2);
  private final StringWriter out = new StringWriter();

  private Console.Ended run(Deck deck, String... arguments) {
    var clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    var command = new ReviewCommand(new PrintWriter(out), () -> deck, clock);
    var ended = new Console(Path.of("")).run(List.of(command), arguments);
    return new Console.Ended(ended.exit(), out + ended.out(), ended.err());
  }

  private static Deck deck(Item... due) {
    List<Shelf.Place> places =
        List.of(due).stream().map(item -> new Shelf.Place(item, 1, true)).toList();
    var certain = new Attempt(Outcome.RIGHT, Optional.of(Confidence.CERTAIN), 0);
    List<Entry> log =
        List.of(new Entry(QUESTION, 1, Instant.parse("2026-11-01T10:00:00Z"), 1, certain));
    return Deck.of(log, new Shelf(places), Plan.USUAL, ZoneOffset.UTC);
  }

  private static JsonNode json(Console.Ended ended) {
    return JsonMapper.builder().build().readTree(ended.out());
  }

  /// Intervals of good, good, again, good: steps of 10 minutes, 2 days, a lapse, and what is left.
  /// Stability and difficulty of ts-fsrs 5.4.2 for the same ratings.
  @Test
  void a_simulation_is_an_array_with_an_object_per_rating() {
    var ended = run(deck(), "review", "simulate", "--ratings", "3,3,1,3", "--json");

    JsonNode turns = json(ended);
    assertThat(ended.exit()).isZero();
    assertThat(turns).hasSize(4);
    assertThat(turns.get(0).propertyNames())
        .containsExactly("rating", "interval_days", "stability", "difficulty");
    assertThat(turns.valueStream().map(turn -> turn.get("rating").intValue()))
        .containsExactly(3, 3, 1, 3);
    assertThat(turns.valueStream().map(turn -> turn.get("interval_days").intValue()))
        .containsExactly(0, 2, 0, 1);
    assertThat(turns.get(2).get("stability").doubleValue()).isCloseTo(0.60770166, within(1e-7));
    assertThat(turns.get(3).get("difficulty").doubleValue()).isCloseTo(7.38007427, within(1e-7));
  }

  @Test
  void a_lower_retention_waits_longer() {
    var usual = json(run(deck(), "review", "simulate", "--ratings", "4", "--json"));
    out.getBuffer().setLength(0);
    var lower =
        json(run(deck(), "review", "simulate", "--ratings", "4", "--retention", "0.8", "--json"));

    assertThat(usual.get(0).get("interval_days").intValue()).isEqualTo(8);
    assertThat(lower.get(0).get("interval_days").intValue()).isGreaterThan(20);
  }

  @Test
  void a_simulation_can_be_read() {
    var ended = run(deck(), "review", "simulate", "--ratings", "2, 3,4");

    assertThat(ended.out())
        .startsWith("FSRS-6 (py-fsrs 6.3.2), retention 0.9")
        .contains("2 hard  5.5 min  1.293", "3 good  10 min", "4 easy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "review simulate | praxis: Missing required option: '--ratings=N,…'",
        "review simulate --ratings 3,5 | praxis: --ratings cannot read \"5\": write 1 again",
        "review simulate --ratings 3,,3 | praxis: --ratings cannot read \"\"",
        "review simulate --ratings 0 | cannot read \"0\"",
        "review simulate --ratings good | cannot read \"good\"",
        "review simulate --ratings 99999999999999999999 | cannot read",
        "review simulate --ratings 3 --retention 90% | praxis: --retention cannot be \"90%\": give"
            + " a number between 0 and 1",
        "review simulate --ratings 3 --retention 0 | --retention cannot be \"0\"",
        "review simulate --ratings 3 --retention 1 | --retention cannot be \"1\"",
        "review simulate --ratings 3 --retention NaN | --retention cannot be \"NaN\"",
        "review simulate --ratings 3 --retention -0.5 | --retention cannot be \"-0.5\"",
        "review nonsense | praxis: Unmatched argument at index 1: 'nonsense'",
      })
  void wrong_arguments_end_with_2_and_one_line(String arguments, String complaint) {
    var ended = run(deck(), arguments.split(" "));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().strip()).contains(complaint).startsWith("praxis: ").hasLineCount(1);
  }

  @Test
  void an_extreme_retention_ends_at_the_longest_interval() {
    var ended =
        run(
            deck(),
            "review",
            "simulate",
            "--ratings",
            "4,4,4,4,4,4,4,4",
            "--retention",
            "1e-300",
            "--json");

    assertThat(json(ended).valueStream().map(turn -> turn.get("interval_days").intValue()))
        .containsOnly(36500);
  }

  @Test
  void what_is_due_is_listed_with_its_lesson() {
    var ended = run(deck(QUESTION, SKILL), "review");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out())
        .startsWith("Due now: 2.")
        .containsPattern("trees +depth +chance to remember 0\\.8")
        .containsPattern("clusters +first, step 3 +new");
  }

  @Test
  void what_is_due_is_one_object_with_its_items() {
    JsonNode due = json(run(deck(QUESTION, SKILL), "review", "--json"));

    assertThat(due.get("due").intValue()).isEqualTo(2);
    assertThat(due.get("items").get(0).get("question").stringValue()).isEqualTo("depth");
    assertThat(due.get("items").get(1).get("step").intValue()).isEqualTo(2);
    assertThat(due.get("items").get(1).get("why").stringValue()).isEqualTo("new");
  }

  @Test
  void nothing_due_is_said_in_a_sentence() {
    assertThat(run(deck(), "review").out()).isEqualTo("Nothing is due now.\n");
  }
}
