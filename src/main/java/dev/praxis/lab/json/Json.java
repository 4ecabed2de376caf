package dev.praxis.lab.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Values as JSON on one line: maps in their own order, numbers in full. What JSON has no word for
/// (`NaN`, infinities, an absent value) becomes null.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// An object from alternating keys and values, in their order.
  public static Map<String, Object> object(Object... keysAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /// @param value maps, lists, texts, numbers, truths and optionals of them
  /// @throws IllegalArgumentException for anything else
  public static String text(Object value) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Boolean truth -> json.writeBoolean(truth);
      case Long whole -> json.writeNumber(whole);
      case Integer whole -> json.writeNumber(whole);
      case Double number -> number(json, number);
      case OptionalDouble number -> number(json, number.orElse(Double.NaN));
      case Optional<?> maybe -> write(json, maybe.orElse(null));
      case Map<?, ?> map -> object(json, map);
      case List<?> list -> array(json, list);
      case Object other ->
          throw new IllegalArgumentException("no JSON for a " + other.getClass().getName());
    }
  }

  private static void number(JsonGenerator json, double number) {
    if (Double.isFinite(number)) {
      json.writeNumber(number);
    } else {
      json.writeNull();
    }
  }

  private static void object(JsonGenerator json, Map<?, ?> map) {
    json.writeStartObject();
    map.forEach(
        (key, value) -> {
          json.writeName(String.valueOf(key));
          write(json, value);
        });
    json.writeEndObject();
  }

  private static void array(JsonGenerator json, List<?> list) {
    json.writeStartArray();
    list.forEach(value -> write(json, value));
    json.writeEndArray();
  }
}
