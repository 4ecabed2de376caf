package dev.praxis.course;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// The text of a footnote, `[^label]: …`; further lines belong to it when indented.
final class FootnoteBlock extends CustomBlock {
  private static final Pattern BEGIN = Pattern.compile("\\[\\^([A-Za-z0-9-]{1,40})\\]:[ \\t]*");
  private final String label;

  private FootnoteBlock(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// Finds where footnotes begin.
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher begin = BEGIN.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      return begin.lookingAt()
          ? BlockStart.of(new Parser(begin.group(1))).atIndex(begin.end())
          : BlockStart.none();
    }
  }

  private static final class Parser extends AbstractBlockParser {
    private final FootnoteBlock block;

    Parser(String label) {
      block = new FootnoteBlock(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getIndex());
      }
      return state.getIndent() >= 4
          ? BlockContinue.atColumn(state.getColumn() + 4)
          : BlockContinue.none();
    }
  }
}
