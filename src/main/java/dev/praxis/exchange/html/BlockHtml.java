package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Block;
import dev.praxis.course.CodeToken;
import dev.praxis.course.Inline;
import dev.praxis.course.RichText;
import dev.praxis.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Blocks of text. Questions, labs and walkthroughs stand at the top level only and are written
/// there.
final class BlockHtml {
  private static final Words WORDS = Words.of(BlockHtml.class);
  private final Sheet sheet;
  private final InlineHtml inlines;

  BlockHtml(Sheet sheet) {
    this.sheet = sheet;
    this.inlines = new InlineHtml(sheet);
  }

  String of(List<Block> blocks) {
    var html = new StringBuilder();
    blocks.forEach(block -> html.append(of(block)));
    return html.toString();
  }

  /// Markdown of a question or a step, holes named; a single paragraph stands without its mark.
  String rich(String markdown) {
    List<Block> blocks = RichText.blocks(Holes.named(markdown));
    return blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph
        ? inlines.of(paragraph.text())
        : of(blocks);
  }

  /// The same between marks of its own.
  String rich(String type, String markdown) {
    return markdown.isBlank() ? "" : "<div class=\"%s\">%s</div>\n".formatted(type, rich(markdown));
  }

  private String of(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> "<p>" + inlines.of(paragraph.text()) + "</p>\n";
      case Block.ListBlock list -> list(list);
      case Block.TableBlock table -> table(table);
      case Block.Callout callout -> callout(callout);
      case Block.CodeBlock code -> code(code.text());
      case Block.FormulaBlock formula ->
          "<div class=\"formula-block\">" + sheet.formulas().of(formula.latex(), true) + "</div>\n";
      case Block.ImageBlock image -> image(image);
      case Block.QuoteBlock quote -> "<blockquote>\n" + of(quote.blocks()) + "</blockquote>\n";
      case Block.Divider divider -> "<hr/>\n";
      case Block.Footnotes notes -> notes(notes);
      case Block.QuizBlock quiz -> "";
      case Block.WalkthroughBlock walkthrough -> "";
      case Block.LabBlock lab -> "";
    };
  }

  private String heading(Block.Heading heading) {
    int level = Math.clamp(heading.level(), 2, 6);
    String text = inlines.of(heading.text());
    String id = sheet.heading(words(heading.text()));
    return "<h%s id=\"%s\">%s</h%s>\n".formatted(level, id, text, level);
  }

  private static String words(List<Inline> text) {
    var words = new StringBuilder();
    for (Inline inline : text) {
      words.append(
          switch (inline) {
            case Inline.Plain plain -> plain.text();
            case Inline.Emphasis emphasis -> words(emphasis.text());
            case Inline.Strong strong -> words(strong.text());
            case Inline.Link link -> words(link.text());
            case Inline.Code code -> code.text();
            case Inline.Formula formula -> formula.latex();
            case Inline.LineBreak pause -> " ";
            case Inline.FootnoteMark mark -> "";
          });
    }
    return words.toString();
  }

  private String list(Block.ListBlock list) {
    String name = list.ordered() ? "ol" : "ul";
    String start =
        list.ordered() && list.start() != 1 ? " start=\"%s\"".formatted(list.start()) : "";
    var html = new StringBuilder("<%s%s>\n".formatted(name, start));
    list.items().forEach(item -> html.append("<li>").append(of(item)).append("</li>\n"));
    return html.append("</%s>\n".formatted(name)).toString();
  }

  private String table(Block.TableBlock table) {
    var html = new StringBuilder("<div class=\"rows\"><table>\n<thead>");
    html.append(row(table, table.header(), "th scope=\"col\"", "th")).append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> html.append(row(table, row, "td", "td")));
    return html.append("</tbody>\n</table></div>\n").toString();
  }

  private String row(
      Block.TableBlock table, Block.TableBlock.Row row, String opens, String closes) {
    var html = new StringBuilder("<tr>");
    for (int i = 0; i < row.cells().size(); i++) {
      String side =
          i < table.columns().size()
              ? " class=\"%s\"".formatted(table.columns().get(i).name().toLowerCase(Locale.ROOT))
              : "";
      html.append("<%s%s>".formatted(opens, side))
          .append(inlines.of(row.cells().get(i)))
          .append("</%s>".formatted(closes));
    }
    return html.append("</tr>\n").toString();
  }

  private String callout(Block.Callout callout) {
    String kind = callout.kind().name().toLowerCase(Locale.ROOT);
    return "<aside class=\"callout %s\">\n<p class=\"callout-title\">%s</p>\n"
            .formatted(kind, escaped(WORDS.say("callout." + kind)))
        + of(callout.blocks())
        + "</aside>\n";
  }

  static String code(String text) {
    var html = new StringBuilder("<pre><code>");
    for (CodeToken token : CodeToken.of(text.stripTrailing())) {
      String part = escaped(token.text());
      html.append(
          token.kind().equals("code-plain")
              ? part
              : "<span class=\"%s\">%s</span>".formatted(token.kind(), part));
    }
    return html.append("</code></pre>\n").toString();
  }

  private String image(Block.ImageBlock image) {
    Optional<String> data = ImageData.of(sheet.course().folder(), image.path());
    if (data.isEmpty()) {
      sheet.leftAtLine(image.line(), "left.image");
      return "<p class=\"note\">%s</p>\n".formatted(escaped(image.alt()));
    }
    String alt = escaped(image.alt());
    return "<figure><img src=\"%s\" alt=\"%s\"/><figcaption>%s</figcaption></figure>\n"
        .formatted(data.get(), alt, alt);
  }

  private String notes(Block.Footnotes notes) {
    var html = new StringBuilder("<ol class=\"footnotes\">\n");
    for (Block.Footnotes.Note note : notes.notes()) {
      html.append("<li value=\"%s\"".formatted(note.number()))
          .append(sheet.once("note-" + note.number()))
          .append('>')
          .append(of(note.blocks()))
          .append(
              "<a href=\"#mark-%s\" aria-label=\"%s\">↩</a></li>\n"
                  .formatted(note.number(), escaped(WORDS.say("note.back"))));
    }
    return html.append("</ol>\n").toString();
  }
}
