package dev.praxis.evidence;

import dev.praxis.evidence.Evidence.Head;
import dev.praxis.evidence.Evidence.Link;
import dev.praxis.evidence.Evidence.Seal;
import dev.praxis.lab.json.Json;
import dev.praxis.lab.json.JsonPlace;
import dev.praxis.lab.json.JsonProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Evidence as text, a JSON object a line: the head, every entry with its hash, the seal.
public final class EvidenceText {
  /// The largest file that is read, in bytes.
  static final int LARGEST = 64 << 20;

  /// The most entries that are read.
  static final int MOST = 200_000;

  private static final String ENTRY = "entry";
  private final List<String> lines;
  private int at;

  private EvidenceText(List<String> lines) {
    this.lines = lines;
  }

  public static String write(Evidence evidence) {
    var text = new StringBuilder(Json.text(evidence.head().tree())).append('\n');
    for (Link link : evidence.links()) {
      var tree = new LinkedHashMap<String, Object>();
      tree.put(ENTRY, EntryJson.tree(link.entry()));
      tree.put("hash", link.hash());
      text.append(Json.text(tree)).append('\n');
    }
    evidence.seal().ifPresent(seal -> text.append(Json.text(tree(seal))).append('\n'));
    return text.toString();
  }

  private static Map<String, Object> tree(Seal seal) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("entries", seal.entries());
    tree.put("last", seal.last());
    tree.put("key", seal.key());
    tree.put("signature", seal.signature());
    return tree;
  }

  /// Writes a file, in the place of one that is there.
  ///
  /// @throws EvidenceProblem when it cannot be written
  public static void save(Evidence evidence, Path file) throws EvidenceProblem {
    try {
      Files.writeString(file, write(evidence));
    } catch (IOException failure) {
      throw new EvidenceProblem("unwritable", "file", file);
    }
  }

  /// Reads a file from anywhere. That it was changed is no problem here: see `Verification`.
  ///
  /// @throws EvidenceProblem when it is no evidence file, or larger than any can be
  public static Evidence read(Path file) throws EvidenceProblem {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new EvidenceProblem("too-large", "megabytes", LARGEST >> 20);
      }
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      throw new EvidenceProblem("no-evidence");
    } catch (IOException failure) {
      throw new EvidenceProblem("unreadable");
    }
  }

  static Evidence read(String text) throws EvidenceProblem {
    List<String> lines = text.lines().limit(MOST + 3L).toList();
    if (lines.size() > MOST + 2) {
      throw new EvidenceProblem("too-many", "most", MOST);
    }
    return new EvidenceText(lines).whole();
  }

  private Evidence whole() throws EvidenceProblem {
    if (lines.isEmpty() || !lines.getFirst().startsWith("{\"praxis_evidence\":")) {
      throw new EvidenceProblem("no-evidence");
    }
    Head head = at(0, EvidenceText::head);
    var links = new ArrayList<Link>();
    Optional<Seal> seal = Optional.empty();
    for (at = 1; at < lines.size(); at++) {
      if (seal.isPresent()) {
        throw new EvidenceProblem("after-seal", "line", at + 1);
      }
      if (isTorn()) {
        break;
      }
      if (lines.get(at).startsWith("{\"entries\":")) {
        seal = Optional.of(at(at, EvidenceText::seal));
      } else {
        links.add(at(at, EvidenceText::link));
      }
    }
    return new Evidence(head, links, seal);
  }

  /// The last line of a file that was cut in the middle of it.
  private boolean isTorn() {
    return at == lines.size() - 1 && !lines.get(at).endsWith("}");
  }

  private interface Reading<T> {
    T of(JsonPlace place) throws JsonProblem, EvidenceProblem;
  }

  private <T> T at(int line, Reading<T> reading) throws EvidenceProblem {
    try {
      return reading.of(JsonPlace.whole(lines.get(line)));
    } catch (JsonProblem problem) {
      throw new EvidenceProblem("bad-line", "line", line + 1, "what", problem.sentence());
    } catch (IllegalArgumentException | DateTimeException value) {
      throw new EvidenceProblem(
          "bad-value", "line", line + 1, "what", String.valueOf(value.getMessage()));
    }
  }

  private static Head head(JsonPlace place) throws JsonProblem, EvidenceProblem {
    if (place.get("praxis_evidence").whole(0, Integer.MAX_VALUE) != 1) {
      throw new EvidenceProblem("newer");
    }
    place.only(Set.of("praxis_evidence", "learner", "course", "made", "version"));
    return new Head(
        place.get("learner").text(),
        place.get("course").text(),
        Instant.parse(place.get("made").text()),
        place.get("version").text());
  }

  private static Link link(JsonPlace place) throws JsonProblem {
    place.only(Set.of("hash", ENTRY));
    return new Link(place.get("hash").text(), EntryJson.read(place.get(ENTRY)));
  }

  private static Seal seal(JsonPlace place) throws JsonProblem {
    place.only(Set.of("entries", "last", "key", "signature"));
    return new Seal(
        (int) place.get("entries").whole(0, Integer.MAX_VALUE),
        place.get("last").text(),
        place.get("key").text(),
        place.get("signature").text());
  }
}
