package dev.praxis.lab;

import dev.praxis.figure.Figure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What there is to see and to know at one state.
///
/// @param figures by slot
/// @param scores by id
/// @param facts by id: `Double`, `String`, `Boolean` or a list of texts
public record Drawing(
    Map<String, Figure> figures,
    Map<String, Estimate> scores,
    Map<String, Object> facts,
    Optional<Narration> said) {
  public Drawing {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
