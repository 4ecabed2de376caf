package dev.praxis.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Turns the runs of text of one block into inlines.
final class InlineReader {
  private static final Pattern MARK = Pattern.compile("\\[\\^([A-Za-z0-9-]{1,40})\\]");
  private final Problems problems;
  private final BiFunction<String, Integer, Inline> footnote;
  private final int linesBefore;

  /// @param footnote what a mark with this label, on this line, is
  InlineReader(Problems problems, BiFunction<String, Integer, Inline> footnote, int linesBefore) {
    this.problems = problems;
    this.footnote = footnote;
    this.linesBefore = linesBefore;
  }

  /// The children of a node; `line` is where it begins.
  List<Inline> children(Node parent, int line) {
    return siblings(parent.getFirstChild(), line);
  }

  /// A node and those behind it.
  List<Inline> siblings(@Nullable Node first, int line) {
    var inlines = new ArrayList<Inline>();
    for (Node node = first; node != null; node = node.getNext()) {
      int here = lineOf(node, line);
      switch (node) {
        case Text text -> inlines.addAll(marked(text.getLiteral(), here));
        case Code code -> inlines.add(new Inline.Code(code.getLiteral()));
        case Emphasis emphasis -> inlines.add(new Inline.Emphasis(children(emphasis, here)));
        case StrongEmphasis strong -> inlines.add(new Inline.Strong(children(strong, here)));
        case SoftLineBreak soft -> inlines.add(new Inline.Plain(" "));
        case HardLineBreak hard -> inlines.add(new Inline.LineBreak());
        case Link link -> inlines.addAll(link(link, here));
        case Formulas.InlineNode formula -> inlines.addAll(formula(formula.latex(), here));
        default -> inlines.addAll(refused(node, here));
      }
    }
    return joined(inlines);
  }

  private List<Inline> link(Link link, int line) {
    List<Inline> text = children(link, line);
    return Links.target(link.getDestination(), line, problems)
        .<List<Inline>>map(target -> List.of(new Inline.Link(target, text, line)))
        .orElse(text);
  }

  private List<Inline> formula(String latex, int line) {
    return Latex.fault(latex)
        .<List<Inline>>map(
            fault -> {
              problems.add(line, fault.key(), "name", fault.name());
              return List.of(new Inline.Code(latex));
            })
        .orElseGet(() -> List.of(new Inline.Formula(latex)));
  }

  private List<Inline> refused(Node node, int line) {
    return switch (node) {
      case HtmlInline html -> {
        problems.add(line, "html", "html", shortened(html.getLiteral()));
        yield List.of(new Inline.Plain(html.getLiteral()));
      }
      case Image image -> {
        problems.add(line, "image.inline", "image", image.getDestination());
        yield children(image, line);
      }
      case CustomNode unknown -> children(unknown, line);
      default -> children(node, line);
    };
  }

  /// Plain text with its footnote marks.
  private List<Inline> marked(String text, int line) {
    var pieces = new ArrayList<Inline>();
    Matcher mark = MARK.matcher(text);
    int at = 0;
    while (mark.find()) {
      pieces.add(new Inline.Plain(text.substring(at, mark.start())));
      pieces.add(footnote.apply(mark.group(1), line));
      at = mark.end();
    }
    pieces.add(new Inline.Plain(text.substring(at)));
    return pieces;
  }

  /// Neighbouring plain texts as one, empty ones left out.
  private static List<Inline> joined(List<Inline> inlines) {
    var joined = new ArrayList<Inline>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Plain(String text)) {
        if (!joined.isEmpty() && joined.getLast() instanceof Inline.Plain(String before)) {
          joined.set(joined.size() - 1, new Inline.Plain(before + text));
          continue;
        }
        if (text.isEmpty()) {
          continue;
        }
      }
      joined.add(inline);
    }
    return joined;
  }

  static String shortened(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  private int lineOf(Node node, int otherwise) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : spans.getFirst().getLineIndex() + 1 + linesBefore;
  }
}
