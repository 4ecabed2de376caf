package dev.praxis.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Rows;
import dev.praxis.figure.Table;
import dev.praxis.figure.export.Report.Fact;
import dev.praxis.figure.export.Report.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private static String page(String name) {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Facts(name, List.of(new Fact(name, name))));
    parts.add(new Part.Grid(name, name, new Table(List.of(name), List.of(List.of(name)))));
    parts.add(new Part.Text(name, name));
    Samples.ofEveryKind(name).forEach(figure -> parts.add(new Part.Picture(figure)));
    parts.add(new Part.Code(name, name));
    return written(new Report(name, name, parts, name));
  }

  private static String written(Report report) {
    return HtmlReport.write(report, Samples.theme(), Samples.theme());
  }

  @Test
  void names_from_outside_never_become_markup() {
    String page = page(Samples.HOSTILE);

    assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "</script");
    assertThat(page).doesNotContain("onload=\"").contains("&lt;svg onload=&quot;x&quot;&gt;");
    assertThat(page.split("<svg", -1)).hasSize(1 + 5);
  }

  @Test
  void the_policy_allows_this_style_sheet_and_nothing_else() throws Exception {
    String page = page("a");

    Matcher style = STYLE.matcher(page);
    assertThat(style.find()).isTrue();
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "default-src 'none'; style-src 'sha256-%s';"
                .formatted(Base64.getEncoder().encodeToString(hash)))
        .doesNotContain("style=\"", "src=", "href=", "url(", "@import");
  }

  @Test
  void light_and_dark_are_both_in_the_page() {
    String dark =
        Samples.tokens().replace("-color-bg-default: #ffffff", "-color-bg-default: #010203");

    String page =
        HtmlReport.write(new Report("a", "b", List.of(), "c"), Samples.theme(), Theme.of(dark));

    Matcher style = STYLE.matcher(page);
    assertThat(style.find()).isTrue();
    String[] halves = style.group(1).split("prefers-color-scheme:dark", 2);
    assertThat(halves[0]).contains("--bg-default:#ffffff;");
    assertThat(halves[1]).contains("--bg-default:#010203;");
  }

  @Test
  void every_class_of_a_picture_has_a_rule() {
    String page = page("a");

    Matcher classes = Pattern.compile("class=\"((?:[fs]-[a-z0-9-]+ ?)+)\"").matcher(page);
    assertThat(classes.find()).isTrue();
    classes
        .results()
        .flatMap(found -> List.of(found.group(1).split(" ")).stream())
        .distinct()
        .forEach(name -> assertThat(page).contains("." + name + "{"));
  }

  @Test
  void each_figure_has_its_sentence_and_its_table() throws Exception {
    String page = page("a");

    for (Figure figure : Samples.ofEveryKind("a")) {
      assertThat(page).contains(Markup.escaped(figure.describe()));
    }
    Matcher pictures = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (pictures.find()) {
      assertThat(Samples.xml(pictures.group()).getDocumentElement().getTagName()).isEqualTo("svg");
      found++;
    }
    assertThat(found).isEqualTo(page.split("<details>", -1).length - 1).isEqualTo(5);
  }

  @Test
  void a_long_table_is_cut_and_says_so() {
    List<List<Object>> rows = LongStream.range(0, 1_500).mapToObj(i -> List.<Object>of(i)).toList();
    var figure = new Rows("a", "b", new Table(List.of("n"), rows));

    String page = written(new Report("a", "b", List.of(new Part.Picture(figure)), "c"));

    assertThat(page.split("<td", -1)).hasSize(1 + HtmlTable.MOST);
    assertThat(page).contains("The first 1000 of 1500 rows.");
  }
}
