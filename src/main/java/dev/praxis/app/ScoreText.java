package dev.praxis.app;

import dev.praxis.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kept scores as people read them.
final class ScoreText {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int BRIEF = 3;

  private ScoreText() {}

  static String brief(String json) {
    List<String> lines = lines(json);
    return String.join(" · ", lines.subList(0, Math.min(BRIEF, lines.size())));
  }

  static String full(String json) {
    return String.join("\n", lines(json));
  }

  private static List<String> lines(String json) {
    var lines = new ArrayList<String>();
    try {
      JsonNode scores = JSON.readTree(json);
      scores.properties().forEach(score -> lines.add(line(score.getKey(), score.getValue())));
    } catch (JacksonException notJson) {
      lines.add("–");
    }
    return lines;
  }

  private static String line(String name, JsonNode score) {
    String value =
        score.path("value").isNumber() ? Numbers.shown(score.path("value").asDouble()) : "–";
    String doubt =
        score.path("low").isNumber()
            ? " ("
                + Numbers.shown(score.path("low").asDouble(), 2)
                + " – "
                + Numbers.shown(score.path("high").asDouble(), 2)
                + ")"
            : "";
    return name.replace('_', ' ') + " " + value + doubt;
  }
}
