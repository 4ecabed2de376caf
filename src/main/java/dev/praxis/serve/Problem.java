package dev.praxis.serve;

import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/// Why a request is refused, as RFC 9457 has it.
///
/// @param detail what happened and what to do, as sentences
/// @param faults what is wrong field by field; empty where it is not about fields
/// @param headers that go with the status, as `Allow`
record Problem(int status, String detail, List<Fault> faults, Map<String, String> headers) {
  static final String TYPE = "application/problem+json";
  private static final Words WORDS = Words.of(Problem.class);

  /// What is wrong with a field.
  ///
  /// @param field its name, in a batch as `rows[2].name`; empty for the whole row
  /// @param detail what was expected, and what came
  record Fault(String field, String detail) {}

  Problem {
    faults = List.copyOf(faults);
    headers = Map.copyOf(headers);
  }

  /// The problem whose sentence stands under `problem.` and `why` in this room's words.
  static Problem of(int status, String why, Object... namesAndValues) {
    String detail = WORDS.say("problem." + why, namesAndValues);
    return new Problem(status, detail, List.of(), Map.of());
  }

  /// A row, or several, that the model cannot take.
  static Problem of(List<Fault> faults) {
    String first = faults.getFirst().detail();
    String detail =
        faults.size() == 1
            ? first
            : WORDS.say("problem.fields", "first", first, "more", faults.size() - 1);
    return new Problem(HttpStatus.UNPROCESSABLE_ENTITY_422, detail, faults, Map.of());
  }

  Problem with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(status, detail, faults, more);
  }

  String title() {
    return HttpStatus.getMessage(status);
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("title", title());
    tree.put("status", status);
    tree.put("detail", detail);
    if (!faults.isEmpty()) {
      tree.put(
          "errors",
          faults.stream()
              .map(fault -> Map.of("field", fault.field(), "detail", fault.detail()))
              .toList());
    }
    return tree;
  }

  /// For a person before a browser.
  String plain() {
    return title() + "\n\n" + detail + "\n";
  }
}
