package dev.praxis.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Plane;
import dev.praxis.figure.sketch.Ink;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Role;
import dev.praxis.figure.sketch.Sketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both themes can be read: contrast as WCAG 2.2 defines it, 4.5 for text (1.4.3), 3 for marks
/// (1.4.11).
class ContrastTest {
  private static final Pattern TOKEN =
      Pattern.compile("(-color-[\\w-]+):\\s*#([0-9a-f]{6})([0-9a-f]{2})?;");
  private static final double TEXT = 4.5;
  private static final double MARK = 3;

  private static Map<String, String> tokens(String theme) throws IOException {
    var tokens = new TreeMap<String, String>();
    TOKEN
        .matcher(Files.readString(Path.of("styles", "tokens-" + theme + ".css")))
        .results()
        .forEach(found -> tokens.put(found.group(1), found.group(2)));
    return tokens;
  }

  private static double[] parts(String hex) {
    return IntStream.of(0, 2, 4)
        .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
        .toArray();
  }

  /// Relative luminance of WCAG 2.2.
  private static double luminance(double[] colour) {
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] =
          colour[i] <= 0.04045 ? colour[i] / 12.92 : Math.pow((colour[i] + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double contrast(double[] one, double[] other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double contrast(String one, String other) {
    return contrast(parts(one), parts(other));
  }

  /// White on black from WCAG 2.2; #777777 on white, the grey that just fails, from WebAIM's
  /// contrast checker.
  @Test
  void contrast_is_that_of_wcag() {
    assertThat(contrast("ffffff", "000000")).isEqualTo(21, within(1e-9));
    assertThat(contrast("777777", "ffffff")).isEqualTo(4.48, within(0.005));
  }

  @Test
  void both_themes_define_the_same_names() throws IOException {
    assertThat(tokens("light").keySet()).isEqualTo(tokens("dark").keySet()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_can_be_read_on_windows_cards_and_wells(String theme) throws IOException {
    Map<String, String> tokens = tokens(theme);
    var faint = new ArrayList<String>();
    for (String text : List.of("-color-fg-default", "-color-fg-muted")) {
      for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset")) {
        double contrast = contrast(tokens.get(text), tokens.get(ground));
        if (contrast < TEXT) {
          faint.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
      }
    }
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_in_a_colour_can_be_read_on_cards_and_on_its_soft_ground(String theme)
      throws IOException {
    Map<String, String> tokens = tokens(theme);
    var faint = new ArrayList<String>();
    for (String name : List.of("accent", "success", "danger", "warning")) {
      String text = tokens.get("-color-" + name + "-fg");
      for (String ground : List.of("-color-bg-default", "-color-" + name + "-subtle")) {
        double contrast = contrast(text, tokens.get(ground));
        if (contrast < TEXT) {
          faint.add("%s on %s: %.2f".formatted(name, ground, contrast));
        }
      }
    }
    assertThat(faint).isEmpty();
  }

  /// Okabe and Ito's orange and sky blue (series 5 and 6) are too light for white paper, and a
  /// darker orange would no longer be told from the vermilion of series 2. Their marks are told
  /// from the card by an outline, which `marks_have_an_outline_that_can_be_seen` holds to 3.
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void series_are_told_from_the_card(String theme) throws IOException {
    Map<String, String> tokens = tokens(theme);
    var faint = new ArrayList<Integer>();
    for (int series = 1; series <= Role.SERIES; series++) {
      String colour = tokens.get("-color-series-" + series);
      if (contrast(colour, tokens.get("-color-bg-default")) < MARK) {
        faint.add(series);
      }
    }
    assertThat(faint).isEqualTo(theme.equals("light") ? List.of(5, 6) : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void marks_have_an_outline_that_can_be_seen(String theme) throws IOException {
    Map<String, String> tokens = tokens(theme);
    double[] card = parts(tokens.get(Role.CARD.token()));
    var outlines = new ArrayList<Ink>();
    for (Figure figure : List.of(points(), bars(), lines())) {
      for (Mark mark : Sketch.of(figure, 400, 300, 1).marks()) {
        outline(mark).ifPresent(outlines::add);
      }
    }
    assertThat(outlines).hasSizeGreaterThan(4 * Role.SERIES);
    assertThat(outlines)
        .allSatisfy(
            ink -> {
              double[] seen = over(parts(tokens.get(ink.role().token())), card, ink.opacity());
              assertThat(contrast(seen, card)).isGreaterThan(MARK);
            });
  }

  /// The outline of a mark that is filled with the colour of a series; invisible where it has none.
  private static Optional<Ink> outline(Mark mark) {
    return switch (mark) {
      case Mark.Glyph glyph -> Optional.of(glyph.outline());
      case Mark.Box box when box.fill().filter(ContrastTest::ofSeries).isPresent() ->
          Optional.of(box.stroke().orElse(Ink.of(Role.CARD)));
      case Mark.Box box -> Optional.empty();
      case Mark.Stroke stroke -> Optional.empty();
      case Mark.Area area -> Optional.empty();
      case Mark.Words words -> Optional.empty();
      case Mark.Raster raster -> Optional.empty();
    };
  }

  private static boolean ofSeries(Ink ink) {
    return ink.role().name().startsWith("SERIES");
  }

  private static double[] over(double[] colour, double[] ground, double opacity) {
    return IntStream.range(0, 3)
        .mapToDouble(i -> opacity * colour[i] + (1 - opacity) * ground[i])
        .toArray();
  }

  private static final double[] EACH = IntStream.range(0, Role.SERIES).asDoubleStream().toArray();
  private static final int[] GROUP = IntStream.range(0, Role.SERIES).toArray();
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");
  private static final Axis AXIS = new Axis("value", "", -1, Role.SERIES);

  private static Figure points() {
    var points =
        new Plane.Points("rows", Plane.Dot.OBSERVATION, EACH, EACH, GROUP, NAMES, Optional.empty());
    return new Plane("Points", "", AXIS, AXIS, Optional.empty(), List.of(points));
  }

  private static Figure bars() {
    return new Bars("Bars", "", "group", AXIS, NAMES, EACH, GROUP);
  }

  private static Figure lines() {
    List<Lines.Line> each =
        IntStream.range(0, Role.SERIES)
            .mapToObj(i -> new Lines.Line(NAMES.get(i), i, false, true, EACH, EACH))
            .toList();
    return new Lines("Lines", "", AXIS, AXIS, each, Double.NaN);
  }
}
