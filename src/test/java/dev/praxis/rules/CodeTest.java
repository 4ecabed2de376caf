package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
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

/// How code is written: short, marked, without loose ends.
class CodeTest {
  private static final int LINES_IN_A_FILE = 400;
  private static final int LINES_IN_A_METHOD = 40;

  /// A promise in passing; with the number of an issue it is one that can be found again.
  private static final Pattern LOOSE_END =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b(?!\\s*\\(?#\\d)");

  private static final Set<String> READ_BY_PEOPLE =
      Set.of(".java", ".properties", ".css", ".md", ".yaml", ".sql", ".xml", ".txt");

  static List<Path> texts(String... roots) throws IOException {
    var files = new ArrayList<Path>();
    for (String root : roots) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        walk.filter(Files::isRegularFile)
            .filter(file -> READ_BY_PEOPLE.stream().anyMatch(file.toString()::endsWith))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  @Test
  void files_are_short_enough_to_be_read_in_one_go() throws IOException {
    var longOnes = new ArrayList<String>();
    for (Path file : texts("src/main/java", "src/test/java")) {
      long lines = Files.readString(file).lines().count();
      if (file.toString().endsWith(".java") && lines > LINES_IN_A_FILE) {
        longOnes.add(file.getFileName() + " has " + lines + " lines");
      }
    }
    assertThat(longOnes).as("split by what the parts do").isEmpty();
  }

  @Test
  void methods_are_short_enough_to_be_seen_at_once() {
    var longOnes = new ArrayList<String>();
    for (Source source : Source.main()) {
      for (MethodTree method : source.methods()) {
        int lines = source.ownLines(method);
        if (lines > LINES_IN_A_METHOD) {
          longOnes.add(source.at(method) + method.getName() + " has " + lines + " lines");
        }
      }
    }
    assertThat(longOnes).as("name the parts and give each a method").isEmpty();
  }

  @Test
  void every_package_says_what_it_is_and_forbids_nulls() throws IOException {
    Set<Path> packages = Source.main().stream().map(Source::folder).collect(Collectors.toSet());
    var bare = new ArrayList<Path>();
    for (Path folder : packages) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !isComplete(Files.readString(info))) {
        bare.add(folder);
      }
    }
    assertThat(packages).hasSizeGreaterThan(15);
    assertThat(bare).as("write a package-info with a sentence and @NullMarked").isEmpty();
  }

  private static boolean isComplete(String info) {
    return info.startsWith("/// ") && info.contains("@NullMarked");
  }

  @Test
  void views_are_java() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files)
          .as("compose it in code")
          .noneMatch(file -> file.toString().endsWith(".fxml"));
    }
  }

  @Test
  void nothing_is_left_for_later_without_the_number_of_an_issue() throws IOException {
    var looseEnds = new ArrayList<String>();
    for (Path file : texts("src", "styles", "lessons", "docs")) {
      LOOSE_END
          .matcher(Files.readString(file))
          .results()
          .forEach(found -> looseEnds.add(file + ": " + found.group()));
    }
    assertThat(looseEnds).as("do it, or open an issue and name it").isEmpty();
  }

  @Test
  void a_loose_end_is_recognised_and_one_with_an_issue_is_not() {
    assertThat(LOOSE_END.matcher("// TO" + "DO make faster").find()).isTrue();
    assertThat(LOOSE_END.matcher("// TO" + "DO(#12) make faster").find()).isFalse();
  }
}
