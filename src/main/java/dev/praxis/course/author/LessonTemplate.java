package dev.praxis.course.author;

import dev.praxis.course.author.Turns.Turn;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Settings;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a new lesson about a lab: one that `praxis check` finds nothing wrong with and that
/// says at each place what to write there.
final class LessonTemplate {
  private static final Words WORDS = Words.of(LessonTemplate.class);
  private static final String FENCE = "```";
  private final Lab<?, ?> lab;
  private final LabSpec spec;

  LessonTemplate(Lab<?, ?> lab) {
    this.lab = lab;
    this.spec = lab.spec();
  }

  /// @param title as YAML
  String filled(String id, String title) {
    List<Turn> turns = Turns.two(spec);
    return AuthorFiles.template("new-lesson.md")
        .replace("[[id]]", id)
        .replace("[[lab]]", spec.id())
        .replace("[[data]]", data())
        .replace("[[query]]", query(turns))
        .replace("[[walkthrough]]", walkthrough(turns))
        .replace("[[title]]", title);
  }

  /// The materials a lab begins with, written out because an author will want others.
  private String data() {
    List<LabSpec.Role> roles = spec.roles();
    if (roles.isEmpty()) {
      return "";
    }
    boolean usual = roles.size() == 1 && roles.getFirst().id().equals("data");
    return "data: "
        + (usual
            ? YamlText.text(roles.getFirst().initial())
            : roles.stream()
                .map(role -> YamlText.text(role.id()) + ": " + YamlText.text(role.initial()))
                .collect(Collectors.joining(", ", "{", "}")))
        + "\n";
  }

  private String query(List<Turn> turns) {
    return turns.stream()
        .findFirst()
        .map(turn -> "?" + turn.knob() + "=" + encoded(turn.value()))
        .orElse("");
  }

  private static String encoded(Object value) {
    String written = value instanceof Double number ? YamlText.number(number) : value.toString();
    return java.net.URLEncoder.encode(written, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private String walkthrough(List<Turn> turns) {
    if (turns.isEmpty()) {
      return "";
    }
    String steps = turns.stream().map(this::step).collect(Collectors.joining());
    return Stream.of(names(spec), "# " + WORDS.say("step.better"), "# " + WORDS.say("step.ways"))
        .collect(
            Collectors.joining("\n", "\n" + FENCE + "walkthrough\n", "\n" + steps + FENCE + "\n"));
  }

  /// What a condition can ask this lab about, so that nobody has to guess.
  static String names(LabSpec spec) {
    Stream<String> knobs = spec.knobs().stream().map(knob -> "knobs." + knob.id());
    Stream<String> scores = spec.scores().stream().map(score -> "scores." + score.id() + ".value");
    Stream<String> facts = spec.facts().stream().map(fact -> "facts." + fact.id());
    Stream<String> run = Stream.of("run.tick", "run.finished");
    String all =
        Stream.of(knobs, scores, facts, run)
            .flatMap(each -> each)
            .collect(Collectors.joining(", "));
    return "# " + WORDS.say("step.names") + "\n# " + all;
  }

  private String step(Turn turn) {
    boolean back = turn.expect().startsWith("!(");
    Object[] holes = {
      "knob", label(turn.knob()), "value", said(turn, back), "now", "{{knobs." + turn.knob() + "}}"
    };
    Object[] way = {"knob", label(turn.knob()), "value", shown(turn.knob(), turn.value())};
    return String.join(
        "\n",
        "- say: " + YamlText.quoted(WORDS.say(back ? "step.back" : "step.move", holes)),
        "  point: knob:" + turn.knob(),
        "  expect: " + YamlText.quoted(turn.expect()),
        "  do: [" + set(turn, turn.value()) + "]",
        "  also: [" + set(turn, turn.other()) + ends(turn) + "]",
        "  not: [" + set(turn, turn.initial()) + "]",
        "  hints:",
        "    - " + YamlText.quoted(WORDS.say("step.hint.first")),
        "    - " + YamlText.quoted(WORDS.say("step.hint.second", way)),
        "    - " + YamlText.quoted(WORDS.say("step.hint.third", way)),
        "  explain: " + YamlText.quoted(WORDS.say("step.explain", holes)),
        "");
  }

  private static String set(Turn turn, Object value) {
    return "{set: " + YamlText.settings(new Settings(Map.of(turn.knob(), value))) + "}";
  }

  /// Another way must differ from the first.
  private static String ends(Turn turn) {
    return turn.other().equals(turn.value()) ? ", {run: end}" : "";
  }

  private Object said(Turn turn, boolean back) {
    return shown(turn.knob(), back ? turn.value() : turn.initial());
  }

  private Object shown(String knob, Object value) {
    return lab.words().find("knob." + knob + ".option." + value).orElseGet(() -> written(value));
  }

  private static String written(Object value) {
    return value instanceof Double number ? YamlText.number(number) : value.toString();
  }

  private String label(String knob) {
    return lab.words().find("knob." + knob + ".label").orElse(knob);
  }
}
