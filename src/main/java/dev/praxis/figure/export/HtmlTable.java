package dev.praxis.figure.export;

import dev.praxis.figure.Table;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows as an HTML table, at most `MOST` of them: a page with all cells of a large one would not
/// open.
public final class HtmlTable {
  static final int MOST = 1_000;
  private static final Words WORDS = Words.of(HtmlTable.class);

  private HtmlTable() {}

  public static String of(Table table) {
    var html = new StringBuilder("<div class=\"rows\"><table>\n<thead><tr>");
    for (String column : table.columns()) {
      html.append("<th scope=\"col\">").append(Markup.escaped(column)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    table.rows().stream().limit(MOST).forEach(row -> html.append(line(row)));
    html.append("</tbody>\n</table></div>\n");
    int all = table.rows().size();
    if (all > MOST) {
      html.append("<p class=\"note\">")
          .append(Markup.escaped(WORDS.say("table.cut", "shown", MOST, "all", all)))
          .append("</p>\n");
    }
    return html.toString();
  }

  private static String line(List<Object> row) {
    var html = new StringBuilder("<tr>");
    for (@Nullable Object value : row) {
      html.append(value instanceof Number ? "<td class=\"number\">" : "<td>")
          .append(Markup.escaped(text(value)))
          .append("</td>");
    }
    return html.append("</tr>\n").toString();
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Long whole -> whole.toString();
      case Number number -> Numbers.shown(number.doubleValue(), 6);
      case Object other -> String.valueOf(other);
    };
  }
}
