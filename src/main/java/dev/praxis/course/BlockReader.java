package dev.praxis.course;

import dev.praxis.words.Spelling;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// Turns Markdown into blocks. Raw HTML, files from outside and links to anywhere else are
/// problems, and what carried them is kept as text only.
final class BlockReader {
  /// Fences that are not code.
  static final Set<String> SPECIAL = Set.of("quiz", "lab", "walkthrough");

  private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z]+)\\]\\s*");
  private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(png|jpe?g|gif)");
  private final Problems problems;
  private final Optional<Images> images;
  private final Fences fences;
  private final int linesBefore;
  private final InlineReader inlines;
  private final Map<String, Integer> marks = new LinkedHashMap<>();
  private final Map<String, Block.Footnotes.Note> notes = new LinkedHashMap<>();

  /// Where images come from, and the file that names them.
  record Images(CourseFiles files, Path beside) {}

  /// Reads a fence that is not code.
  interface Fences {
    /// The block of a fence, nothing when it has problems.
    ///
    /// @param line of the fence itself
    Optional<Block> read(String kind, String content, int line);
  }

  /// @param linesBefore lines of the file above the text
  BlockReader(Problems problems, Optional<Images> images, Fences fences, int linesBefore) {
    this.problems = problems;
    this.images = images;
    this.fences = fences;
    this.linesBefore = linesBefore;
    this.inlines = new InlineReader(problems, this::mark, linesBefore);
  }

  List<Block> read(String text) {
    var blocks = new ArrayList<>(children(Markdown.parse(text), 1 + linesBefore, true));
    footnotes().ifPresent(blocks::add);
    return blocks;
  }

  private List<Block> children(Node parent, int line, boolean top) {
    var blocks = new ArrayList<Block>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, lineOf(node, line), top).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Block> block(Node node, int line, boolean top) {
    return switch (node) {
      case Heading heading ->
          Optional.of(new Block.Heading(heading.getLevel(), inlines.children(heading, line), line));
      case Paragraph paragraph -> paragraph(paragraph, line);
      case BulletList list -> Optional.of(list(list, false, 1, line));
      case OrderedList list ->
          Optional.of(
              list(list, true, Optional.ofNullable(list.getMarkerStartNumber()).orElse(1), line));
      case BlockQuote quote -> Optional.of(quote(quote, line));
      case FencedCodeBlock fence -> fence(fence, line, top);
      case IndentedCodeBlock code -> {
        LostFences.inside(code.getLiteral(), line, problems);
        yield Optional.of(new Block.CodeBlock("", code.getLiteral(), line));
      }
      case ThematicBreak divider -> Optional.of(new Block.Divider(line));
      case TableBlock table -> Optional.of(table(table, line));
      case Formulas.BlockNode formula -> formula(formula, line);
      case FootnoteBlock note -> note(note, line);
      case LinkReferenceDefinition definition -> Optional.empty();
      case HtmlBlock html -> html(html, line);
      default -> Optional.of(new Block.Paragraph(inlines.children(node, line), line));
    };
  }

  private Optional<Block> html(HtmlBlock html, int line) {
    problems.add(line, "html", "html", InlineReader.shortened(html.getLiteral()));
    return Optional.of(new Block.Paragraph(List.of(new Inline.Plain(html.getLiteral())), line));
  }

  private Optional<Block> paragraph(Paragraph paragraph, int line) {
    if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
      return image(image, line);
    }
    return Optional.of(new Block.Paragraph(inlines.children(paragraph, line), line));
  }

  private Optional<Block> image(Image image, int line) {
    String written = image.getDestination();
    if (images.isEmpty() || !IMAGE.matcher(written).matches()) {
      problems.add(line, images.isEmpty() ? "image.here" : "image.kind", "image", written);
      return Optional.empty();
    }
    String alt = PlainText.inlines(inlines.children(image, line)).strip();
    return images
        .get()
        .files()
        .named(decoded(written), images.get().beside(), line, problems)
        .map(path -> new Block.ImageBlock(path, alt, line));
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return written;
    }
  }

  private Block list(Node list, boolean ordered, int start, int line) {
    var items = new ArrayList<List<Block>>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item, lineOf(item, line), false));
    }
    return new Block.ListBlock(ordered, start, items, line);
  }

  private Block quote(BlockQuote quote, int line) {
    Optional<Block.Callout.Kind> kind = callout(quote, line);
    List<Block> blocks = children(quote, line, false);
    return kind.<Block>map(of -> new Block.Callout(of, withoutEmpty(blocks), line))
        .orElseGet(() -> new Block.QuoteBlock(blocks, line));
  }

  private static List<Block> withoutEmpty(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Paragraph text && text.text().isEmpty()))
        .toList();
  }

  /// The kind in `[!KIND]` at the beginning, which is taken out.
  private Optional<Block.Callout.Kind> callout(BlockQuote quote, int line) {
    if (!(quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text text)) {
      return Optional.empty();
    }
    Matcher mark = CALLOUT.matcher(text.getLiteral());
    boolean alone = text.getNext() == null || text.getNext() instanceof SoftLineBreak;
    if (!alone || !mark.matches()) {
      return Optional.empty();
    }
    String name = mark.group(1).toUpperCase(Locale.ROOT);
    var kinds = Arrays.stream(Block.Callout.Kind.values()).map(Enum::name).toList();
    if (!kinds.contains(name)) {
      problems.add(
          line,
          "callout",
          "kind",
          name,
          "near",
          Spelling.near(name, kinds).orElse(String.join(", ", kinds)));
      return Optional.empty();
    }
    if (text.getNext() instanceof SoftLineBreak lineEnd) {
      lineEnd.unlink();
    }
    text.unlink();
    return Optional.of(Block.Callout.Kind.valueOf(name));
  }

  private Optional<Block> fence(FencedCodeBlock fence, int line, boolean top) {
    String info = Optional.ofNullable(fence.getInfo()).orElse("").strip();
    String language = info.isEmpty() ? "" : info.split("\\s+", 2)[0];
    if (!SPECIAL.contains(language)) {
      LostFences.check(fence, language, line, problems);
      return Optional.of(new Block.CodeBlock(language, fence.getLiteral(), line));
    }
    if (!top) {
      problems.add(line, "fence.nested", "fence", language);
      return Optional.empty();
    }
    if (fence.getClosingFenceLength() == null) {
      problems.add(line, "fence.open", "fence", language);
      return Optional.empty();
    }
    return fences.read(language, fence.getLiteral(), line);
  }

  private Block table(TableBlock table, int line) {
    var rows = new ArrayList<Block.TableBlock.Row>();
    var columns = new ArrayList<Block.TableBlock.Alignment>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow cells) {
          rows.add(row(cells, columns, lineOf(row, line)));
        }
      }
    }
    return new Block.TableBlock(columns, rows.getFirst(), rows.subList(1, rows.size()), line);
  }

  /// One row; the first one also tells how columns are aligned.
  private Block.TableBlock.Row row(
      TableRow row, List<Block.TableBlock.Alignment> columns, int line) {
    boolean first = columns.isEmpty();
    var cells = new ArrayList<List<Inline>>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      cells.add(inlines.children(node, line));
      if (first && node instanceof TableCell cell) {
        columns.add(alignment(cell));
      }
    }
    return new Block.TableBlock.Row(cells);
  }

  private static Block.TableBlock.Alignment alignment(TableCell cell) {
    return switch (cell.getAlignment()) {
      case LEFT -> Block.TableBlock.Alignment.LEFT;
      case CENTER -> Block.TableBlock.Alignment.CENTER;
      case RIGHT -> Block.TableBlock.Alignment.RIGHT;
      case null -> Block.TableBlock.Alignment.LEFT;
    };
  }

  private Optional<Block> formula(Formulas.BlockNode formula, int line) {
    if (!formula.closed()) {
      problems.add(line, "formula.open");
      return Optional.empty();
    }
    var fault = Latex.fault(formula.latex());
    fault.ifPresent(bad -> problems.add(line, bad.key(), "name", bad.name()));
    return Optional.of(
        fault.isEmpty()
            ? new Block.FormulaBlock(formula.latex(), line)
            : new Block.CodeBlock("", formula.latex(), line));
  }

  private Inline mark(String label, int line) {
    marks.putIfAbsent(label, line);
    int number = List.copyOf(marks.keySet()).indexOf(label) + 1;
    return new Inline.FootnoteMark(label, number);
  }

  private Optional<Block> note(FootnoteBlock note, int line) {
    var blocks = children(note, line, false);
    var earlier = notes.put(note.label(), new Block.Footnotes.Note(0, note.label(), blocks, line));
    if (earlier != null) {
      problems.add(line, "footnote.twice", "label", note.label(), "line", earlier.line());
    }
    return Optional.empty();
  }

  /// All notes in the order of their marks.
  private Optional<Block> footnotes() {
    notes.forEach(
        (label, note) -> {
          if (!marks.containsKey(label)) {
            problems.add(note.line(), "footnote.unused", "label", label);
          }
        });
    var numbered = new ArrayList<Block.Footnotes.Note>();
    marks.forEach(
        (label, line) -> {
          var note = notes.get(label);
          if (note == null) {
            problems.add(line, "footnote.missing", "label", label);
          } else {
            int number = numbered.size() + 1;
            numbered.add(new Block.Footnotes.Note(number, label, note.blocks(), note.line()));
          }
        });
    return numbered.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Footnotes(numbered, numbered.getFirst().line()));
  }

  private int lineOf(Node node, int otherwise) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : spans.getFirst().getLineIndex() + 1 + linesBefore;
  }
}
