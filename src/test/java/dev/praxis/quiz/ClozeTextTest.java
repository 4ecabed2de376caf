package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTextTest {
  private static List<List<String>> gaps(String text) {
    return ClozeText.of(text).gaps().stream().map(ClozeText.Piece.Gap::accept).toList();
  }

  private static String said(String text) {
    var said = new StringBuilder();
    for (ClozeText.Piece piece : ClozeText.of(text).pieces()) {
      said.append(piece instanceof ClozeText.Piece.Said(String markdown) ? markdown : "_");
    }
    return said.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "Recall is {TP} over {TP + FN}. # Recall is _ over _.",
        "re{call}s # re_s",
        "$\\frac{1}{2}$ of {n} # $\\frac{1}{2}$ of _",
        "`{x}` and ``a `{y}` b`` are code, {z} not # `{x}` and ``a `{y}` b`` are code, _ not",
        "$$\\sum_{i}$$ then {n} # $$\\sum_{i}$$ then _",
        "It costs $5, {half} of it $2.50 # It costs $5, _ of it $2.50",
        "It costs \\$5, {half} of it \\$3 # It costs \\$5, _ of it \\$3",
        "a \\`tick, {gap}, \\`tick # a \\`tick, _, \\`tick",
        "a set \\{1, 2\\} has {2} # a set {1, 2} has _",
        "never { closed # never { closed",
        "closed } only # closed } only",
        "one ` tick {gap} # one ` tick _",
        "ends with \\ # ends with \\",
        "two backslashes \\\\{gap} # two backslashes \\\\_"
      })
  void braces_in_formulas_code_and_behind_backslashes_are_no_gaps(String text, String shown) {
    assertThat(said(text)).isEqualTo(shown);
  }

  @Test
  void forms_are_separated_by_bars_and_empty_ones_left_out() {
    assertThat(gaps("{a| b |} {} {|} { }"))
        .containsExactly(List.of("a", "b"), List.of(), List.of(), List.of());
  }

  @Test
  void inside_a_gap_a_backslash_keeps_any_sign() {
    assertThat(gaps("{P(A\\|B)} {f(\\{x\\})} {Iris\\-setosa} {\\alpha} {a\\\\}"))
        .containsExactly(
            List.of("P(A|B)"),
            List.of("f({x})"),
            List.of("Iris-setosa"),
            List.of("\\alpha"),
            List.of("a\\"));
  }

  @Property
  void any_text_can_be_read(
      @ForAll @Chars({'{', '}', '\\', '$', '`', '|', ' '}) @CharRange(from = '0', to = 'z')
          String text) {
    ClozeText read = ClozeText.of(text);

    assertThat(read.pieces()).hasSize(2 * read.gaps().size() + 1);
    assertThat(said(text).length()).isLessThanOrEqualTo(text.length());
  }
}
