package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Stylesheets and code speak of the same classes, and colours are named by role.
class StylesTest {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{");
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
  private static final Pattern HEX =
      Pattern.compile("(?i)#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\\b|\\b(?:rgba?|hsba?)\\(");

  /// Classes that AtlantaFX styles.
  private static final Set<String> OF_ATLANTAFX = Set.of("accent");

  /// Classes that JavaFX and Ikonli give their own nodes.
  private static final Set<String> OF_THE_TOOLKIT =
      Set.of(
          "table-row-cell",
          "root",
          "label",
          "button",
          "check-box",
          "list-cell",
          "menu-button",
          "arrow-button",
          "combo-box",
          "text-field",
          "scroll-pane",
          "viewport",
          "split-pane",
          "split-pane-divider",
          "tooltip",
          "table-cell",
          "ikonli-font-icon");

  private static final Set<String> GIVE_CLASSES =
      Set.of("add", "addAll", "setAll", "remove", "removeAll");
  private static final Set<String> PARAMETERS_FOR_CLASSES = Set.of("styleClass", "classes");

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("styles"))) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  private static String css(Path sheet) throws IOException {
    return COMMENT.matcher(Files.readString(sheet)).replaceAll(" ");
  }

  private static Set<String> defined() throws IOException {
    var names = new TreeSet<String>();
    for (Path sheet : sheets()) {
      RULE.matcher(css(sheet))
          .results()
          .flatMap(rule -> CLASS.matcher(rule.group(1)).results())
          .forEach(found -> names.add(found.group(1)));
    }
    return names;
  }

  /// A method of ours that takes style classes, from an argument on.
  private record Dresser(String method, int index) {
    static Stream<Dresser> in(Source source) {
      return source.methods().stream()
          .flatMap(
              method ->
                  Stream.iterate(0, i -> i + 1)
                      .limit(method.getParameters().size())
                      .filter(i -> PARAMETERS_FOR_CLASSES.contains(parameter(method, i)))
                      .map(i -> new Dresser(method.getName().toString(), i)));
    }

    private static String parameter(MethodTree method, int index) {
      VariableTree parameter = method.getParameters().get(index);
      boolean texts = parameter.getType().toString().startsWith("String");
      return texts ? parameter.getName().toString() : "";
    }
  }

  private static Set<String> given(List<Source> sources) {
    Set<Dresser> dressers = sources.stream().flatMap(Dresser::in).collect(Collectors.toSet());
    var given = new TreeSet<String>();
    for (Source source : sources) {
      for (Source.Call call : source.calls()) {
        if (call.on().endsWith("getStyleClass()") && GIVE_CLASSES.contains(call.name())) {
          given.addAll(call.textsFrom(0));
        }
        dressers.stream()
            .filter(dresser -> dresser.method().equals(call.name()))
            .forEach(dresser -> given.addAll(call.textsFrom(dresser.index())));
      }
    }
    return given;
  }

  @Test
  void every_class_given_to_a_node_has_a_style() throws IOException {
    Set<String> given = given(Source.main());
    Set<String> styled = defined();

    given.removeAll(OF_ATLANTAFX);
    given.removeAll(OF_THE_TOOLKIT);
    assertThat(given).hasSizeGreaterThan(60);
    given.removeAll(styled);
    assertThat(given).as("write the rule into styles/, or give no class").isEmpty();
  }

  @Test
  void every_style_has_a_node_that_wears_it() throws IOException {
    Set<String> texts =
        Source.main().stream()
            .flatMap(source -> source.texts().stream())
            .collect(Collectors.toSet());
    List<String> beginnings = texts.stream().filter(text -> text.matches("[a-z]+-")).toList();

    Set<String> idle = defined();
    idle.removeAll(OF_THE_TOOLKIT);
    idle.removeAll(texts);
    idle.removeIf(name -> beginnings.stream().anyMatch(name::startsWith));

    assertThat(idle).as("take the rule out of styles/").isEmpty();
  }

  @Test
  void code_names_no_colour() {
    var colours = new ArrayList<String>();
    for (Source source : Source.main()) {
      source.texts().stream()
          .filter(text -> HEX.matcher(text).find())
          .filter(text -> !isOfTheReaderOfColours(source))
          .forEach(text -> colours.add(source.name() + ": " + text));
      source.calls().stream()
          .filter(StylesTest::makesAColour)
          .forEach(call -> colours.add(source.name() + ": " + call.on() + "." + call.name()));
    }
    assertThat(colours)
        .as("name a role (Ink, a style class) and let the theme colour it")
        .isEmpty();
  }

  /// `Rgb` reads colours from stylesheets, so its patterns hold what a colour looks like.
  private static boolean isOfTheReaderOfColours(Source source) {
    return source.name().equals("Rgb.java");
  }

  private static boolean makesAColour(Source.Call call) {
    return call.name().equals("setStyle")
        || call.on().equals("Color")
            && Set.of("web", "rgb", "hsb", "valueOf").contains(call.name());
  }

  @Test
  void only_the_token_files_hold_colours() throws IOException {
    var colours = new ArrayList<String>();
    for (Path sheet : sheets()) {
      boolean tokens = sheet.getFileName().toString().startsWith("tokens-");
      HEX.matcher(css(sheet))
          .results()
          .filter(found -> !tokens)
          .forEach(found -> colours.add(sheet + ": " + found.group()));
    }
    assertThat(colours).as("add a token to both tokens-*.css and use its name").isEmpty();
  }

  @Test
  void a_colour_is_recognised() {
    assertThat(Stream.of("#fff", "-fx-fill: #0072b2;", "rgb(1, 2, 3)", "#01040980"))
        .allMatch(text -> HEX.matcher(text).find());
    assertThat(Stream.of("&#39;", "issue #12", "-color-series-1", "#%02x"))
        .noneMatch(text -> HEX.matcher(text).find());
  }
}
