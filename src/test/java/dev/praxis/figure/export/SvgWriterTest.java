package dev.praxis.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Plane.Field.Quantity;
import dev.praxis.figure.Plane.Field.Shares;
import dev.praxis.figure.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgWriterTest {
  private static String written(Figure figure) {
    return SvgWriter.write(figure, 480, 320, Samples.theme()).orElseThrow();
  }

  @Test
  void every_kind_of_figure_is_well_formed_with_all_colours_resolved() throws Exception {
    for (Figure figure : Samples.ofEveryKind("petals & sepals")) {
      if (figure instanceof Rows) {
        continue;
      }
      String svg = written(figure);

      Element root = Samples.xml(svg).getDocumentElement();
      assertThat(root.getAttribute("role")).as(figure.kind()).isEqualTo("img");
      assertThat(svg).as(figure.kind()).doesNotContain("var(", "-color-", "class=", "NaN");
      assertThat(texts(root, "title")).containsExactly("petals & sepals");
      assertThat(texts(root, "desc")).containsExactly(figure.describe());
    }
  }

  @Test
  void a_figure_that_is_a_table_has_no_picture() {
    Optional<String> svg = SvgWriter.write(Samples.rows("a"), 480, 320, Samples.theme());

    assertThat(svg).isEmpty();
  }

  @Test
  void hostile_names_stay_text() throws Exception {
    for (Figure figure : Samples.ofEveryKind(Samples.HOSTILE)) {
      if (figure instanceof Rows) {
        continue;
      }
      String svg = written(figure);

      Document document = Samples.xml(svg);
      assertThat(document.getElementsByTagNameNS("*", "script").getLength()).isZero();
      assertThat(document.getElementsByTagNameNS("*", "svg").getLength()).isEqualTo(1);
      assertThat(texts(document.getDocumentElement(), "title"))
          .as(figure.kind())
          .containsExactly("</script><svg onload=\"x\">'\"&<\uFFFD\uFFFD");
    }
  }

  @Test
  void equal_neighbours_in_a_row_become_one_rectangle() throws Exception {
    int[] leading = {0, 0, 1, 1, 1, 1};
    double[] share = {1, 1, 1, 1, 1, 0.5};
    var shares = new Shares(3, 2, List.of("a", "b"), leading, share);

    Element root =
        Samples.xml(written(Samples.plane("a", Optional.of(shares)))).getDocumentElement();

    // the first row is 0 0 | 1, the second 1 1 | 1 at half strength
    Element raster = (Element) root.getElementsByTagNameNS("*", "g").item(0);
    NodeList rectangles = raster.getElementsByTagNameNS("*", "rect");
    assertThat(rectangles.getLength()).isEqualTo(4);
    double wide = number(rectangles.item(0), "width");
    double narrow = number(rectangles.item(1), "width");
    assertThat(wide).isCloseTo(2 * narrow, within(0.02));
    assertThat(number(rectangles.item(0), "y")).isGreaterThan(number(rectangles.item(2), "y"));
  }

  @Test
  void a_field_takes_its_colours_from_the_heat_of_the_theme() {
    var quantity = new Quantity(2, 1, "loss", new double[] {0, 10}, 0, 10);

    String svg = written(Samples.plane("a", Optional.of(quantity)));

    String raster = svg.substring(svg.indexOf("<g "), svg.indexOf("</g>"));
    assertThat(raster).contains("fill=\"#000000\"", "fill=\"#ffffff\"");
  }

  @Test
  void a_picture_for_a_page_carries_classes_instead_of_colours() {
    String svg = SvgWriter.inPage(Samples.plane("a", Optional.empty()), 480, 320).orElseThrow();

    assertThat(svg).contains("class=\"f-series-1 s-fg-default\"").doesNotContain("#");
  }

  private static double number(Node node, String attribute) {
    return Double.parseDouble(((Element) node).getAttribute(attribute));
  }

  private static List<String> texts(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @Test
  void a_grid_of_very_many_cells_becomes_one_picture_with_its_colours() throws Exception {
    var time = new Axis("time", "s", 0, 1);
    float[] values = new float[300 * 100];
    java.util.Arrays.fill(values, 0, values.length / 2, -80);
    var many =
        new dev.praxis.figure.Spectrogram(
            "t", "", time, new Axis("f", "Hz", 0, 1), 300, 100, values, -80, 0, "dB", false, 0.5);

    String svg = SvgWriter.write(many, 640, 400, Theme.light()).orElseThrow();

    String start = "href=\"data:image/png;base64,";
    String data = svg.substring(svg.indexOf(start) + start.length());
    byte[] png = java.util.Base64.getDecoder().decode(data.substring(0, data.indexOf('"')));
    var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
    assertThat(svg.length()).isLessThan(20_000);
    assertThat(image.getWidth()).isEqualTo(300);
    assertThat(Integer.toHexString(image.getRGB(0, 0))).isEqualTo("ff440154");
    assertThat(Integer.toHexString(image.getRGB(299, 99))).isEqualTo("fffde725");
  }
}
