package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static List<Inline> inlines(String text) {
    return ((Block.Paragraph) RichText.blocks(text).getFirst()).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$5 and $6",
        "It costs $5, not $6.",
        "a $ b $ c",
        "$x $y",
        "from $5 to 6$7",
        "$$x$$ in a line",
        "one $ alone",
        "\\$x\\$"
      })
  void prices_are_not_formulas(String text) {
    var inlines = inlines("So: " + text);

    assertThat(inlines).containsExactly(new Inline.Plain("So: " + text.replace("\\", "")));
  }

  @Test
  void formulas_are_taken_as_written() {
    assertThat(inlines("With $a_1 * b_2 < \\frac{1}{2}$, *it* is $x$."))
        .containsExactly(
            new Inline.Plain("With "),
            new Inline.Formula("a_1 * b_2 < \\frac{1}{2}"),
            new Inline.Plain(", "),
            new Inline.Emphasis(List.of(new Inline.Plain("it"))),
            new Inline.Plain(" is "),
            new Inline.Formula("x"),
            new Inline.Plain("."));
  }

  @Test
  void a_formula_may_end_on_its_line_or_stand_on_several() {
    assertThat(RichText.blocks("$$ x^2 $$\n\nand\n\n$$\na\n\nb\n$$"))
        .containsExactly(
            new Block.FormulaBlock("x^2", 1),
            new Block.Paragraph(List.of(new Inline.Plain("and")), 3),
            new Block.FormulaBlock("a\nb", 5));
  }

  @Test
  void code_keeps_its_dollars() {
    assertThat(inlines("`$x$`")).containsExactly(new Inline.Code("$x$"));
  }

  @Test
  void footnotes_are_numbered_as_they_are_marked() {
    var blocks = RichText.blocks("A[^b] and[^a], again[^b].\n\n[^a]: First.\n[^b]: Second.");

    assertThat(((Block.Paragraph) blocks.getFirst()).text())
        .contains(new Inline.FootnoteMark("b", 1), new Inline.FootnoteMark("a", 2));
    assertThat(((Block.Footnotes) blocks.getLast()).notes())
        .extracting(note -> note.number() + " " + PlainText.of(note.blocks()))
        .containsExactly("1 Second.", "2 First.");
  }

  @Test
  void escaped_text_stays_literal() {
    String hostile = "a*b* _c_ [d](https://e.f) <b> $x$ `y` ~z~ | # 1. & \\ -";

    assertThat(inlines("x" + RichText.escaped(hostile)))
        .containsExactly(new Inline.Plain("x" + hostile));
  }
}
