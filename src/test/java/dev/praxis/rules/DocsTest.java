package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the documents name is there.
class DocsTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
  private static final List<String> HEADINGS =
      List.of("## Context", "## Options", "## Outcome", "## Consequences", "## Confirmation");

  private static List<Path> documents() throws IOException {
    var files = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }

  private static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void links_lead_somewhere() throws IOException {
    var broken = new ArrayList<String>();
    for (Path file : documents()) {
      Path beside = file.toAbsolutePath().getParent();
      LINK.matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .filter(target -> !target.contains(":"))
          .filter(target -> !Files.exists(beside.resolve(target)))
          .forEach(target -> broken.add(file + ": " + target));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void tests_named_in_documents_exist() throws IOException {
    List<Source> tests = Source.below(Path.of("src/test/java"));
    Set<String> methods =
        tests.stream()
            .flatMap(
                test ->
                    test.methods().stream()
                        .map(method -> test.name().replace(".java", ".") + method.getName()))
            .collect(Collectors.toSet());
    Set<String> classes =
        tests.stream().map(test -> test.name().replace(".java", "")).collect(Collectors.toSet());
    var absent = new ArrayList<String>();
    for (Path file : documents()) {
      TEST.matcher(Files.readString(file))
          .results()
          .filter(
              found ->
                  found.group(2) == null
                      ? !classes.contains(found.group(1))
                      : !methods.contains(found.group(1) + "." + found.group(2)))
          .forEach(found -> absent.add(file + ": " + found.group()));
    }
    assertThat(absent).isEmpty();
  }

  @Test
  void a_decision_is_short_and_ends_in_the_test_that_holds_it() throws IOException {
    for (Path file : decisions()) {
      String text = Files.readString(file);
      String confirmation = text.substring(Math.max(0, text.indexOf("## Confirmation")));

      assertThat(file.getFileName().toString()).matches("\\d{4}-[a-z0-9-]+\\.md");
      assertThat(text.lines().filter(line -> line.startsWith("## ")))
          .as(file.toString())
          .containsExactlyElementsOf(HEADINGS);
      assertThat(text.lines().count()).as(file.toString()).isBetween(40L, 110L);
      assertThat(confirmation).as(file.toString()).containsPattern(TEST);
    }
    assertThat(decisions()).hasSizeGreaterThan(8);
  }

  @Test
  void every_room_is_on_the_map() throws IOException {
    String map = Files.readString(Path.of("docs/architecture.md"));
    try (Stream<Path> rooms = Files.list(Path.of("src/main/java/dev/praxis"))) {
      assertThat(rooms.map(room -> "`" + room.getFileName() + "`"))
          .allSatisfy(room -> assertThat(map).contains(room));
    }
  }
}
