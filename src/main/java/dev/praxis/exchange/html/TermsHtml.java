package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Glossary;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The terms that the page names, and those that their own texts name.
final class TermsHtml {
  private static final Words WORDS = Words.of(TermsHtml.class);
  private final Sheet sheet;
  private final BlockHtml blocks;

  TermsHtml(Sheet sheet, BlockHtml blocks) {
    this.sheet = sheet;
    this.blocks = blocks;
  }

  /// Nothing where none is named.
  String all() {
    var written = new TreeMap<String, String>();
    List<String> open = open(written);
    while (!open.isEmpty()) {
      open.forEach(id -> written.put(id, of(id)));
      open = open(written);
    }
    if (written.isEmpty()) {
      return "";
    }
    String heading = WORDS.say("terms");
    var html =
        new StringBuilder(
            "<section class=\"terms\">\n<h2 id=\"%s\">%s</h2>\n<dl>\n"
                .formatted(sheet.heading(heading), escaped(heading)));
    var ids = new ArrayList<>(written.keySet());
    ids.sort(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER));
    ids.forEach(id -> html.append(written.get(id)));
    return html.append("</dl>\n</section>\n").toString();
  }

  private List<String> open(Map<String, String> written) {
    return sheet.terms().stream().filter(id -> !written.containsKey(id)).toList();
  }

  private String name(String id) {
    return sheet.course().glossary().term(id).map(Glossary.Term::term).orElse(id);
  }

  private String of(String id) {
    String text = sheet.course().glossary().term(id).map(Glossary.Term::text).orElse("");
    return "<dt id=\"term-%s\">%s</dt><dd>%s</dd>\n"
        .formatted(escaped(id), escaped(name(id)), blocks.rich(text));
  }
}
