package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.praxis.lab.Knob;
import dev.praxis.lab.Lab;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Labs;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sentences beside the code: every key asked for is there, every key there is asked for.
class WordsTest {
  /// Keys that a library asks for: picocli finds help texts by the names of commands and
  /// options, those of `--debug` in the words of whichever command inherits it.
  private static final List<String> ASKED_BY_LIBRARIES =
      List.of("praxis.", "mixinStandardHelpOptions.", "option.debug");

  /// Keys that the window asks of every lab, by what the lab declares.
  private static final Set<String> ASKED_OF_LABS =
      Set.of("role", "knob", "handle", "stride", "slot", "score", "sound");

  private record Room(Path folder, Set<String> keys, List<Source> sources) {
    String name() {
      return Path.of("src/main/java/dev/praxis").toAbsolutePath().relativize(folder).toString();
    }

    boolean isLab() {
      return name().startsWith("labs");
    }
  }

  private static List<Room> rooms() {
    Map<Path, List<Source>> byRoom =
        Source.main().stream()
            .collect(
                Collectors.groupingBy(WordsTest::speaksFor, TreeMap::new, Collectors.toList()));
    return byRoom.entrySet().stream()
        .filter(entry -> Files.exists(entry.getKey().resolve("messages.properties")))
        .map(entry -> new Room(entry.getKey(), keys(entry.getKey()), entry.getValue()))
        .toList();
  }

  /// The folder of the sentences a class says: its own, or that of the class in `Words.of(…)`.
  private static Path speaksFor(Source source) {
    return source.calls().stream()
        .filter(call -> call.on().equals("Words") && call.name().equals("of"))
        .map(call -> call.arguments().getFirst().toString().replace(".class", ""))
        .flatMap(type -> source.imported(type).stream())
        .map(type -> Path.of("src/main/java", type.replace('.', '/')).getParent())
        .map(Path::toAbsolutePath)
        .findFirst()
        .orElse(source.folder());
  }

  private static Set<String> keys(Path folder) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("messages.properties"))) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  /// A method that takes a key and what fills the holes: `refuse(String key, Object... …)`.
  private record Speaker(String type, String method, int index) {
    static Stream<Speaker> in(Source source) {
      String type = source.name().replace(".java", "");
      return source.methods().stream()
          .filter(Speaker::takesHoles)
          .flatMap(method -> keyOf(method).map(at -> new Speaker(type, method.getName() + "", at)));
    }

    private static boolean takesHoles(MethodTree method) {
      List<? extends VariableTree> parameters = method.getParameters();
      return !parameters.isEmpty() && (parameters.getLast() + "").startsWith("Object...");
    }

    private static Stream<Integer> keyOf(MethodTree method) {
      List<? extends VariableTree> parameters = method.getParameters();
      return Stream.iterate(0, i -> i + 1)
          .limit(parameters.size())
          .filter(i -> parameters.get(i).getName().contentEquals("key"));
    }

    boolean takes(Source.Call call) {
      boolean sameType = call.on().endsWith(type) || call.name().equals("super");
      boolean ofAnotherType =
          !call.on().isEmpty() && Character.isUpperCase(call.on().charAt(0)) && !sameType;
      return method.equals(call.name().equals("super") ? "<init>" : call.name()) && !ofAnotherType;
    }
  }

  private static Set<String> asked(Room room) {
    List<Speaker> speakers = room.sources().stream().flatMap(Speaker::in).toList();
    var asked = new TreeSet<String>();
    for (Source source : room.sources()) {
      for (Source.Call call : source.calls()) {
        if (call.on().equals("WORDS") || call.on().startsWith("Words.of(")) {
          if (call.name().equals("say")) {
            call.text(0).ifPresent(asked::add);
          }
        } else {
          speakers.stream()
              .filter(speaker -> speaker.takes(call))
              .forEach(speaker -> call.text(speaker.index()).ifPresent(asked::add));
        }
      }
    }
    return asked;
  }

  /// Keys made of a fixed beginning and a name that is known only while running.
  private static Set<String> beginnings(Room room) {
    var beginnings = new HashSet<String>();
    for (Source source : room.sources()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitBinary(BinaryTree sum, Void none) {
          if (sum.getKind() == Tree.Kind.PLUS
              && sum.getLeftOperand() instanceof LiteralTree literal
              && literal.getValue() instanceof String text
              && text.matches("[a-z][a-z.-]*\\.")) {
            beginnings.add(text);
          }
          return super.visitBinary(sum, none);
        }
      }.scan(source.unit(), null);
    }
    return beginnings;
  }

  @Test
  void every_key_asked_for_is_there() {
    var absent = new ArrayList<String>();
    for (Room room : rooms()) {
      Set<String> asked = asked(room);
      asked.stream()
          .filter(key -> !room.keys().contains(key))
          .forEach(key -> absent.add(room.name() + ": " + key));
    }
    assertThat(absent).as("add the sentence to messages.properties beside the class").isEmpty();
  }

  @Test
  void enough_keys_are_seen_for_the_rule_to_mean_something() {
    int seen = rooms().stream().mapToInt(room -> asked(room).size()).sum();

    assertThat(seen).isGreaterThan(400);
  }

  @Test
  void every_sentence_is_said_somewhere() {
    var idle = new ArrayList<String>();
    for (Room room : rooms()) {
      Set<String> literals =
          room.sources().stream()
              .flatMap(source -> source.texts().stream())
              .collect(Collectors.toSet());
      Set<String> beginnings = beginnings(room);
      room.keys().stream()
          .filter(key -> !isSaid(key, literals, beginnings, room))
          .forEach(key -> idle.add(room.name() + ": " + key));
    }
    assertThat(idle).as("take the sentence out").isEmpty();
  }

  private static boolean isSaid(
      String key, Set<String> literals, Set<String> beginnings, Room room) {
    String subject = key.endsWith(".try") ? key.substring(0, key.length() - 4) : key;
    return literals.contains(key)
        || literals.contains(subject)
        || beginnings.stream().anyMatch(key::startsWith)
        || ASKED_BY_LIBRARIES.stream().anyMatch(key::startsWith)
        || room.isLab()
            && (Set.of("title", "summary").contains(key)
                || ASKED_OF_LABS.contains(key.replaceFirst("\\..*", "")));
  }

  @Test
  void what_a_lab_has_words_for_is_something_it_declares() {
    var strangers = new ArrayList<String>();
    Collection<Lab<?, ?>> labs = Labs.load().all();
    for (Lab<?, ?> lab : labs) {
      Map<String, Set<String>> declared = declared(lab.spec());
      for (String key : lab.words().keys()) {
        String[] parts = key.split("\\.");
        if (parts.length > 1
            && ASKED_OF_LABS.contains(parts[0])
            && !declared.get(parts[0]).contains(parts[1])) {
          strangers.add(lab.spec().id() + ": " + key);
        }
      }
    }
    assertThat(labs).isNotEmpty();
    assertThat(strangers).as("take the words out, or declare what they name").isEmpty();
  }

  private static Map<String, Set<String>> declared(LabSpec spec) {
    return Map.of(
        "role", spec.roles().stream().map(LabSpec.Role::id).collect(Collectors.toSet()),
        "knob", spec.knobs().stream().map(Knob::id).collect(Collectors.toSet()),
        "handle", spec.handles().stream().map(handle -> handle.id()).collect(Collectors.toSet()),
        "sound", Set.copyOf(spec.sounds()),
        "stride", Set.copyOf(spec.strides()),
        "slot", spec.figures().stream().map(LabSpec.Slot::id).collect(Collectors.toSet()),
        "score",
            spec.scores().stream()
                .map(score -> score.id().replaceFirst("_\\*$", ""))
                .collect(Collectors.toSet()));
  }
}
