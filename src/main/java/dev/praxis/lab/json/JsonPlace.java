package dev.praxis.lab.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A value in a JSON text together with the way to it, read strictly.
public record JsonPlace(String where, JsonNode node) {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public static JsonPlace whole(String text) throws JsonProblem {
    try {
      return new JsonPlace("", STRICT.readTree(text));
    } catch (JacksonException notJson) {
      throw JsonProblem.at("", "not-json", "detail", notJson.getOriginalMessage());
    }
  }

  /// Checks that this is an object with no other keys.
  public void only(Set<String> keys) throws JsonProblem {
    for (String key : keys()) {
      if (!keys.contains(key)) {
        throw problem("unknown-key", "key", key, "keys", String.join(", ", new TreeSet<>(keys)));
      }
    }
  }

  public List<String> keys() throws JsonProblem {
    if (!node.isObject()) {
      throw problem("not-an-object");
    }
    return List.copyOf(node.propertyNames());
  }

  public Optional<JsonPlace> find(String key) {
    JsonNode value = node.get(key);
    return value == null
        ? Optional.empty()
        : Optional.of(new JsonPlace(where.isEmpty() ? key : where + "." + key, value));
  }

  public JsonPlace get(String key) throws JsonProblem {
    return find(key).orElseThrow(() -> problem("missing", "key", key));
  }

  public Map<String, JsonPlace> entries() throws JsonProblem {
    var entries = new LinkedHashMap<String, JsonPlace>();
    for (String key : keys()) {
      entries.put(key, get(key));
    }
    return entries;
  }

  public List<JsonPlace> items() throws JsonProblem {
    if (!node.isArray()) {
      throw problem("not-a-list");
    }
    var items = new ArrayList<JsonPlace>();
    for (JsonNode item : node) {
      items.add(new JsonPlace("%s[%s]".formatted(where, items.size()), item));
    }
    return items;
  }

  public String text() throws JsonProblem {
    if (!node.isString()) {
      throw problem("not-a-text");
    }
    return node.stringValue();
  }

  public long whole(long low, long high) throws JsonProblem {
    boolean fits = node.isIntegralNumber() && node.canConvertToLong();
    if (!fits || node.longValue() < low || node.longValue() > high) {
      throw problem("not-whole", "low", low, "high", high);
    }
    return node.longValue();
  }

  public double number() throws JsonProblem {
    double number = node.isNumber() ? node.doubleValue() : Double.NaN;
    if (!Double.isFinite(number)) {
      throw problem("not-a-number");
    }
    return number;
  }

  void isTrue() throws JsonProblem {
    if (!node.isBoolean() || !node.booleanValue()) {
      throw problem("not-true");
    }
  }

  public JsonProblem problem(String key, Object... namesAndValues) {
    return JsonProblem.at(where, key, namesAndValues);
  }
}
