package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Field.Quantity;
import dev.praxis.figure.Plane.Field.Shares;
import dev.praxis.figure.Spectrogram;
import dev.praxis.figure.sketch.Mark;
import dev.praxis.figure.sketch.Sketch;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/// Drawings as tests compare and judge them.
final class Seen {
  /// A hole nothing was put in.
  static final String HOLE = "\\{[a-z-]+}";

  private static final double[][] SIZES = {{320, 240}, {900, 600}};

  private Seen() {}

  /// All there is to see and to know, as one text.
  static String digest(Drawing drawing) {
    var text = new StringBuilder();
    new TreeMap<>(drawing.scores()).forEach((id, score) -> text.append(id + "=" + score + "\n"));
    new TreeMap<>(drawing.facts()).forEach((id, fact) -> text.append(id + "=" + fact + "\n"));
    new TreeMap<>(drawing.figures())
        .forEach(
            (slot, figure) ->
                text.append(slot + ": " + figure.title() + "\n" + figure.note() + "\n")
                    .append(figure.describe() + "\n" + figure.table() + "\n" + behind(figure)));
    return text.append(drawing.said()).toString();
  }

  /// What the table of a figure leaves out: the field of a plane, the cells of a spectrogram.
  private static String behind(Figure figure) {
    if (figure instanceof Spectrogram spectrogram) {
      return Arrays.hashCode(spectrogram.value()) + "\n";
    }
    if (!(figure instanceof Plane plane) || plane.field().isEmpty()) {
      return "";
    }
    return switch (plane.field().get()) {
      case Shares shares ->
          Arrays.hashCode(shares.leading()) + " " + Arrays.hashCode(shares.share()) + "\n";
      case Quantity quantity -> Arrays.hashCode(quantity.value()) + "\n";
    };
  }

  /// Every number is finite, and every figure can be read, heard and laid out. A fact that is not
  /// known, as the first question of a tree without one, and a missing cell of a plane are `NaN`.
  static void assertSound(Drawing drawing) {
    drawing.scores().forEach(Seen::assertFinite);
    drawing
        .facts()
        .forEach(
            (id, fact) -> {
              if (fact instanceof Double number) {
                assertThat(number).as("fact " + id).matches(known -> !Double.isInfinite(known));
              }
            });
    drawing.figures().forEach(Seen::assertReadable);
    drawing
        .said()
        .ifPresent(
            said ->
                assertThat(said.sentence())
                    .isNotBlank()
                    .doesNotContain("null")
                    .doesNotContainPattern(HOLE));
  }

  private static void assertFinite(String id, Estimate score) {
    assertThat(score.value()).as("score " + id).isFinite();
    assertThat(score.low().isPresent()).as(id).isEqualTo(score.high().isPresent());
    for (OptionalDouble end : List.of(score.low(), score.high())) {
      end.ifPresent(bound -> assertThat(bound).as("interval of " + id).isFinite());
    }
    if (score.low().isPresent()) {
      assertThat(score.value())
          .as(id)
          .isBetween(score.low().getAsDouble(), score.high().getAsDouble());
    }
  }

  private static void assertReadable(String slot, Figure figure) {
    assertThat(figure.title())
        .as("title of " + slot)
        .isNotBlank()
        .doesNotContain("null")
        .doesNotContainPattern(HOLE);
    assertThat(figure.note())
        .as("note of " + slot)
        .isNotBlank()
        .doesNotContain("null")
        .doesNotContainPattern(HOLE);
    assertThat(figure.describe()).as("description of " + slot).matches("(?s).* .*\\.");
    assertThat(figure.table().columns()).as("columns of " + slot).isNotEmpty();
    for (List<Object> row : figure.table().rows()) {
      for (Object cell : row) {
        if (cell instanceof Double number && !(figure instanceof Plane && number.isNaN())) {
          assertThat(number).as(slot + ", row " + row).isFinite();
        }
      }
    }
    for (double[] size : SIZES) {
      for (Mark mark : Sketch.of(figure, size[0], size[1], 1).marks()) {
        assertThat(coordinates(mark)).as(slot + ": " + mark).allMatch(Double::isFinite);
      }
    }
  }

  private static List<Double> coordinates(Mark mark) {
    DoubleStream all =
        switch (mark) {
          case Mark.Box box -> DoubleStream.of(box.x(), box.y(), box.width(), box.height());
          case Mark.Stroke stroke ->
              DoubleStream.concat(Arrays.stream(stroke.x()), Arrays.stream(stroke.y()));
          case Mark.Area area ->
              DoubleStream.concat(Arrays.stream(area.x()), Arrays.stream(area.y()));
          case Mark.Glyph glyph -> DoubleStream.of(glyph.x(), glyph.y(), glyph.radius());
          case Mark.Words words -> DoubleStream.of(words.x(), words.y(), words.size());
          case Mark.Raster raster ->
              DoubleStream.of(raster.x(), raster.y(), raster.width(), raster.height());
        };
    return all.boxed().toList();
  }
}
