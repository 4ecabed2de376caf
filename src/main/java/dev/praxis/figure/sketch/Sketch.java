package dev.praxis.figure.sketch;

import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Matrix;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Spectrogram;
import dev.praxis.figure.TreeDiagram;
import dev.praxis.figure.Waveform;
import dev.praxis.figure.World;
import dev.praxis.figure.sketch.Mark.Glyph;
import java.util.List;
import java.util.Optional;

/// A figure laid out at a size. What the window paints and what SVG holds come from here alike.
///
/// @param frame where data coordinates live, for figures that have them
public record Sketch(double width, double height, List<Mark> marks, Optional<Frame> frame) {
  /// The least size at which anything is laid out.
  public static final double LEAST = 40;

  public Sketch {
    marks = List.copyOf(marks);
  }

  /// Lays a figure out.
  ///
  /// @param scale size of text and marks, 1 for 12 px labels
  public static Sketch of(Figure figure, double width, double height, double scale) {
    double w = Math.max(LEAST, width);
    double h = Math.max(LEAST, height);
    var paper = new Paper(w, h, scale);
    return switch (figure) {
      case Plane plane -> new PlaneSketch(plane, paper).drawn();
      case Lines lines -> new LinesSketch(lines, paper).drawn();
      case Bars bars -> new BarsSketch(bars, paper).drawn();
      case Matrix matrix -> new MatrixSketch(matrix, paper).drawn();
      case TreeDiagram tree -> new TreeSketch(tree, paper).drawn();
      case Waveform wave -> new TrackSketch(paper).of(wave);
      case Spectrogram spectrogram -> new TrackSketch(paper).of(spectrogram);
      case World world -> new WorldSketch(world, paper).drawn();
      case Rows rows -> paper.sketch(Optional.empty());
    };
  }

  /// The grip nearest to a place, within reach.
  public Optional<Glyph> gripNear(double x, double y, double reach) {
    Glyph nearest = null;
    double least = reach * reach;
    for (Mark mark : marks) {
      if (mark instanceof Glyph glyph && glyph.grip().isPresent()) {
        double distance = (glyph.x() - x) * (glyph.x() - x) + (glyph.y() - y) * (glyph.y() - y);
        if (distance <= least) {
          least = distance;
          nearest = glyph;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }
}
