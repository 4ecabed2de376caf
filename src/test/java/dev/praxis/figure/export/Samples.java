package dev.praxis.figure.export;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Bars;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Lines;
import dev.praxis.figure.Matrix;
import dev.praxis.figure.Plane;
import dev.praxis.figure.Plane.Dot;
import dev.praxis.figure.Plane.Field;
import dev.praxis.figure.Plane.Points;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.figure.TreeDiagram;
import dev.praxis.figure.TreeDiagram.Children;
import dev.praxis.figure.TreeDiagram.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// A figure of each kind, a theme, and a reader of XML.
final class Samples {
  /// A name that would end a script, an attribute or a document if it were let.
  static final String HOSTILE = "</script><svg onload=\"x\">'\"&<\u0000\uD800";

  private Samples() {}

  static String tokens() {
    try (InputStream in = Samples.class.getResourceAsStream("tokens.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Theme theme() {
    return Theme.of(tokens());
  }

  static List<Figure> ofEveryKind(String name) {
    Axis axis = new Axis(name, "cm", 0, 4);
    double[] values = {1, 2, 3};
    return List.of(
        plane(name, Optional.empty()),
        new Lines(
            name,
            name,
            axis,
            axis,
            List.of(new Lines.Line(name, 0, true, true, values, new double[] {1, Double.NaN, 3})),
            2),
        new Bars(name, name, name, axis, List.of(name, "b"), new double[] {1, 2}, new int[] {0, 1}),
        new Matrix(name, name, name, name, List.of(name, "b"), new long[][] {{3, 1}, {0, 4}}),
        new TreeDiagram(name, name, "yes", "no", tree(name)),
        rows(name));
  }

  private static Node tree(String name) {
    Node leaf = new Node(name, name, 0, 1, "a", false, Optional.empty());
    return new Node(name, name, -1, 0, "", true, Optional.of(new Children(leaf, leaf)));
  }

  static Rows rows(String name) {
    return new Rows(name, name, new Table(List.of(name, "n"), List.of(List.of(name, 0.1))));
  }

  static Plane plane(String name, Optional<Field> field) {
    Axis axis = new Axis(name, "cm", 0, 4);
    double[] values = {1, 2, 3};
    int[] groups = {0, 1, -1};
    List<String> names = List.of(name, "b");
    return new Plane(
        name,
        name,
        axis,
        axis,
        field,
        List.of(
            new Points(name, Dot.OBSERVATION, values, values, groups, names, Optional.empty())));
  }

  static Document xml(String text) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
