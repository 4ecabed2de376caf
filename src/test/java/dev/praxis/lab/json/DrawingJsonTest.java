package dev.praxis.lab.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Estimate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingJsonTest {
  @Test
  void scores_keep_the_order_of_the_lab_and_all_their_digits() {
    var scores = new LinkedHashMap<String, Estimate>();
    scores.put("z", Estimate.between(0.1 + 0.2, 0.25, 0.35, 38, "wilson", "validation"));
    scores.put("a", Estimate.exact(Double.POSITIVE_INFINITY, 10, "all"));

    String text = Json.text(DrawingJson.scores(scores));

    assertThat(text)
        .isEqualTo(
            """
            {"z":{"value":0.30000000000000004,"low":0.25,"high":0.35,"n":38,"how":"wilson",\
            "on":"validation"},\
            "a":{"value":null,"low":null,"high":null,"n":10,"how":"exact","on":"all"}}\
            """);
  }

  @Test
  void a_figure_is_its_sentence_and_its_rows() {
    List<List<Object>> rows =
        List.of(Arrays.<Object>asList("</script>", Double.NaN), Arrays.<Object>asList(null, 3L));
    Figure figure = new Rows("Rules", "", new Table(List.of("a\"b", "n"), rows));
    var drawing =
        new Drawing(Map.of("rules", figure), Map.of(), Map.of("done", true), Optional.empty());

    String text = Json.text(DrawingJson.tree(drawing));

    assertThat(text)
        .isEqualTo(
            """
            {"scores":{},"facts":{"done":true},"figures":{"rules":{"kind":"rows",\
            "description":"Rules: 2 rows of a\\"b, n.",\
            "table":{"columns":["a\\"b","n"],"rows":[["</script>",null],[null,3]]}}}}\
            """);
  }
}
