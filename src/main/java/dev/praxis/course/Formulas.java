package dev.praxis.course;

import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Formulas in Markdown: `$…$` inside a line, `$$` around lines of their own.
final class Formulas {
  private Formulas() {}

  /// `$x$`.
  static final class InlineNode extends CustomNode {
    private final String latex;

    InlineNode(String latex) {
      this.latex = latex;
    }

    String latex() {
      return latex;
    }
  }

  /// `$$ … $$`.
  static final class BlockNode extends CustomBlock {
    private String latex = "";
    private boolean closed;

    String latex() {
      return latex;
    }

    boolean closed() {
      return closed;
    }
  }

  /// A dollar opens a formula only before something that is no space, and the next one closes it
  /// only behind something that is no space and before something that is no digit: prices stay
  /// prices.
  static final class InlineFactory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return Formulas::inline;
    }
  }

  private static ParsedInline inline(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (scanner.peekPreviousCodePoint() == '$') {
      return ParsedInline.none();
    }
    scanner.next();
    Position from = scanner.position();
    char first = scanner.peek();
    if (first == '$' || first == Scanner.END || Character.isWhitespace(first)) {
      return ParsedInline.none();
    }
    char last = first;
    while (scanner.hasNext() && scanner.peek() != '$') {
      last = scanner.peek();
      scanner.next();
      if (last == '\\' && scanner.hasNext()) {
        scanner.next();
      }
    }
    Position to = scanner.position();
    if (!scanner.next('$') || Character.isWhitespace(last) || isDigit(scanner.peek())) {
      return ParsedInline.none();
    }
    var latex = scanner.getSource(from, to).getContent();
    return ParsedInline.of(new InlineNode(latex.replace('\n', ' ')), scanner.position());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// A line that begins with `$$`.
  static final class BlockFactory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4
          || line.length() < at + 2
          || line.charAt(at) != '$'
          || line.charAt(at + 1) != '$') {
        return BlockStart.none();
      }
      String rest = line.subSequence(at + 2, line.length()).toString().strip();
      boolean whole = rest.length() > 2 && rest.endsWith("$$");
      if (!rest.isEmpty() && !whole && rest.contains("$")) {
        return BlockStart.none();
      }
      return BlockStart.of(new BlockParser(rest)).atIndex(line.length());
    }
  }

  private static final class BlockParser extends AbstractBlockParser {
    private final BlockNode block = new BlockNode();
    private final StringBuilder latex = new StringBuilder();

    BlockParser(String first) {
      take(first);
    }

    /// Takes one line; its `$$` at the end closes the formula.
    private void take(String line) {
      boolean last = line.endsWith("$$");
      latex.append(last ? line.substring(0, line.length() - 2).strip() : line).append('\n');
      block.closed |= last;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      String text = line.getContent().toString().strip();
      if (!block.closed && !(latex.isEmpty() && text.isEmpty())) {
        take(text);
      }
    }

    @Override
    public void closeBlock() {
      block.latex =
          latex
              .toString()
              .lines()
              .filter(line -> !line.isBlank())
              .collect(Collectors.joining("\n"));
    }
  }
}
