package dev.praxis.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A list of names at the top level of a YAML file, changed in the author's own text: only what is
/// new is written, comments and layout stay.
public final class YamlList {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final String text;
  private final List<Event> events;

  private YamlList(String text, List<Event> events) {
    this.text = text;
    this.events = events;
  }

  /// The text with `name` at the end of the list under `key`; the same text where it is in the list
  /// already; nothing where there is no such list, or it is written in a way that is not
  /// understood.
  public static Optional<String> added(String text, String key, String name) {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      return added(text.substring(1), key, name).map(changed -> BYTE_ORDER_MARK + changed);
    }
    Optional<List<String>> before = names(text, key);
    if (before.filter(names -> names.contains(name)).isPresent()) {
      return Optional.of(text);
    }
    return before.flatMap(
        names -> {
          var wanted = new ArrayList<>(names);
          wanted.add(name);
          return parsed(text)
              .flatMap(events -> new YamlList(text, events).with(key, name))
              .filter(changed -> names(changed, key).equals(Optional.of(wanted)));
        });
  }

  private static Optional<List<String>> names(String text, String key) {
    var problems = new Problems("");
    Optional<List<String>> names =
        YamlReader.read(text.replace("\r\n", "\n"), 1, problems)
            .filter(Yaml.Mapping.class::isInstance)
            .map(Yaml.Mapping.class::cast)
            .filter(mapping -> mapping.entries().containsKey(key))
            .flatMap(
                mapping -> Fields.of(mapping, "", problems, Set.copyOf(mapping.entries().keySet())))
            .map(
                fields ->
                    fields.texts(key).stream()
                        .map(Yaml.Scalar::text)
                        .filter(name -> !name.isEmpty())
                        .toList());
    return problems.isEmpty() ? names : Optional.empty();
  }

  private static Optional<List<Event>> parsed(String text) {
    try {
      var events = new ArrayList<Event>();
      new Parse(LoadSettings.builder().setUseMarks(true).build())
          .parseString(text)
          .forEach(events::add);
      return Optional.of(events);
    } catch (YamlEngineException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<String> with(String key, String name) {
    int at = 0;
    while (!(events.get(at) instanceof MappingStartEvent)) {
      at++;
    }
    at++;
    while (events.get(at) instanceof ScalarEvent found) {
      if (found.getValue().equals(key)) {
        return appended(at + 1, name);
      }
      at = behind(at + 1);
    }
    return Optional.empty();
  }

  /// The event after the value that begins at an event.
  private int behind(int first) {
    int depth = 0;
    int at = first;
    do {
      Event event = events.get(at++);
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
    } while (depth > 0);
    return at;
  }

  /// The text with a name added to the value that begins at an event.
  private Optional<String> appended(int at, String name) {
    return switch (events.get(at)) {
      case ScalarEvent alone when alone.getValue().isEmpty() ->
          inserted(end(alone), " [" + name + "]");
      case ScalarEvent alone ->
          Optional.of(
              text.substring(0, start(alone))
                  + "["
                  + text.substring(start(alone), end(alone))
                  + ", "
                  + name
                  + "]"
                  + text.substring(end(alone)));
      case SequenceStartEvent list ->
          events.get(at + 1) instanceof ScalarEvent
              ? after(last(at + 1), list.isFlow(), name)
              : inserted(start(list) + 1, name);
      default -> Optional.empty();
    };
  }

  private ScalarEvent last(int first) {
    int at = first;
    while (events.get(at + 1) instanceof ScalarEvent) {
      at++;
    }
    return (ScalarEvent) events.get(at);
  }

  private Optional<String> after(ScalarEvent last, boolean flow, String name) {
    if (flow) {
      return inserted(end(last), ", " + name);
    }
    int lineStart = text.lastIndexOf('\n', start(last)) + 1;
    int lineEnd = text.indexOf('\n', end(last));
    String dash = text.substring(lineStart, start(last));
    String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    return lineEnd < 0
        ? Optional.of(text + lineBreak + dash + name + lineBreak)
        : inserted(lineEnd + 1, dash + name + lineBreak);
  }

  private Optional<String> inserted(int at, String what) {
    return Optional.of(text.substring(0, at) + what + text.substring(at));
  }

  private int start(Event event) {
    return place(event.getStartMark());
  }

  private int end(Event event) {
    return place(event.getEndMark());
  }

  /// Marks count code points.
  private int place(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }
}
