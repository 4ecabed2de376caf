package dev.praxis.course;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// The Markdown of lessons: CommonMark with tables, formulas and footnotes, nested only so deep.
final class Markdown {
  private static final int DEEPEST = 16;
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .customBlockParserFactory(new Formulas.BlockFactory())
          .customBlockParserFactory(new FootnoteBlock.Factory())
          .customInlineContentParserFactory(new Formulas.InlineFactory())
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private Markdown() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }
}
