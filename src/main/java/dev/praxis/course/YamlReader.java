package dev.praxis.course;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML from the parser's events, so that depth and size are bounded before anything is
/// built. Tags, anchors, aliases, repeated keys and further documents are refused.
final class YamlReader {
  static final int DEEPEST = 12;
  static final int MOST_VALUES = 20_000;
  private final Iterator<Event> events;
  private final int before;
  private int values;

  /// Ends reading; said to the author by `read`.
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final int line;
    private final String of;

    Refused(String key, int line, String of) {
      this.key = key;
      this.line = line;
      this.of = of;
    }
  }

  private YamlReader(Iterator<Event> events, int before) {
    this.events = events;
    this.before = before;
  }

  /// The one document in `text`, which begins at line `firstLine` of the file. Nothing when it
  /// cannot be read; then that is among the problems.
  static Optional<Yaml> read(String text, int firstLine, Problems problems) {
    var settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(CourseFiles.LONGEST).build();
    try {
      var events = new Parse(settings).parseString(text).iterator();
      return new YamlReader(events, firstLine).document();
    } catch (Refused refused) {
      problems.add(refused.line, refused.key, "of", refused.of, "deepest", DEEPEST);
    } catch (MarkedYamlEngineException bad) {
      int line = lineOf(bad);
      String written = text.lines().skip(line).findFirst().orElse("");
      problems.add(line + firstLine, trouble(bad, written), "problem", bad.getProblem());
    } catch (YamlEngineException bad) {
      problems.add(firstLine, "yaml.unreadable", "problem", firstSentence(bad));
    }
    return Optional.empty();
  }

  /// What the parser's words come to for an author who looks at the line; its own words where they
  /// are the best there are.
  private static String trouble(MarkedYamlEngineException bad, String line) {
    String problem = bad.getProblem();
    if (line.startsWith("```")) {
      return "yaml.fence";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "yaml.colon";
    }
    if (problem.startsWith("expected <block end>")) {
      return "yaml.broken";
    }
    return line.matches(" *\\t.*") ? "yaml.tab" : "yaml.unreadable";
  }

  /// Where it went wrong; for what never ends, where that began.
  private static int lineOf(MarkedYamlEngineException bad) {
    boolean atEnd = bad.getProblem().contains("stream end");
    return (atEnd ? bad.getContextMark() : bad.getProblemMark())
        .or(bad::getProblemMark)
        .map(mark -> mark.getLine())
        .orElse(0);
  }

  private static String firstSentence(Exception bad) {
    return String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
  }

  private Optional<Yaml> document() throws Refused {
    Event first = events.next();
    while (first instanceof StreamStartEvent || first instanceof DocumentStartEvent) {
      first = events.next();
    }
    if (!(first instanceof NodeEvent)) {
      throw new Refused("yaml.empty", before, "");
    }
    Yaml value = value(first, 1);
    while (events.hasNext()) {
      Event next = events.next();
      if (next instanceof DocumentStartEvent) {
        throw new Refused("yaml.documents", line(next), "");
      }
    }
    return Optional.of(value);
  }

  private Yaml value(Event event, int depth) throws Refused {
    if (depth > DEEPEST) {
      throw new Refused("yaml.deep", line(event), "");
    }
    if (++values > MOST_VALUES) {
      throw new Refused("yaml.many", line(event), "");
    }
    refuseReferences(event);
    return switch (event) {
      case ScalarEvent scalar -> new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), line(scalar));
      case MappingStartEvent mapping -> mapping(mapping, depth);
      case CollectionStartEvent sequence -> sequence(sequence, depth);
      default -> throw new Refused("yaml.unexpected", line(event), "");
    };
  }

  private void refuseReferences(Event event) throws Refused {
    if (event instanceof AliasEvent alias) {
      throw new Refused("yaml.alias", line(event), alias.getAlias().getValue());
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new Refused("yaml.alias", line(event), node.getAnchor().get().getValue());
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    if (tag.isPresent()) {
      throw new Refused("yaml.tag", line(event), tag.get());
    }
  }

  private Yaml sequence(Event start, int depth) throws Refused {
    List<Yaml> items = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      items.add(value(next, depth + 1));
    }
    return new Yaml.Sequence(items, line(start));
  }

  private Yaml mapping(Event start, int depth) throws Refused {
    var entries = new LinkedHashMap<String, Yaml.Entry>();
    for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      if (!(next instanceof ScalarEvent)) {
        throw new Refused("yaml.key", line(next), "");
      }
      refuseReferences(next);
      String key = ((ScalarEvent) next).getValue();
      int keyLine = line(next);
      if (entries.containsKey(key)) {
        throw new Refused("yaml.twice", keyLine, key);
      }
      entries.put(key, new Yaml.Entry(value(events.next(), depth + 1), keyLine));
    }
    return new Yaml.Mapping(entries, line(start));
  }

  private int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine()).orElse(0) + before;
  }
}
