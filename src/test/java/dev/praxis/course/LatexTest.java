package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.TeXFormula;

class LatexTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "G = 1 - \\sum_{k=1}^{K} p_k^2",
        "\\hat{y} = \\operatorname{sign}\\left(\\mathbf{w}^\\top \\mathbf{x} + b\\right)",
        "\\n"
            + "abla_\\theta J(\\theta) = \\mathbb{E}_{\\pi}\\left[\\n"
            + "abla_\\theta \\log \\pi(a \\mid s)\\r"
            + "ight]",
        "f(x) = \\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{else} \\end{cases}",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "\\text{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}} \\quad 50\\,\\%"
      })
  void ordinary_formulas_pass_and_can_be_drawn(String latex) {
    assertThat(Latex.fault(latex)).isEmpty();
    assertThat(new TeXFormula(latex)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\def\\x{y}",
        "\\let\\x\\y",
        "\\write18{ls}",
        "\\url{x}",
        "\\require{x}",
        "\\DeclareMathOperator{\\x}{y}",
        "\\newenvironment{a}{b}{c}",
        "\\begin{tikzpicture}\\end{tikzpicture}",
        "\\begin matrix",
        "\\jlatexmathexternalfont{x}",
        "\\csname input\\endcsname",
        "a % b",
        "a $ b",
        "}{",
        "\\",
        "  "
      })
  void what_defines_loads_or_escapes_is_refused(String latex) {
    assertThat(Latex.allows(latex)).isFalse();
  }

  @Test
  void long_and_deep_formulas_are_refused() {
    assertThat(Latex.fault("x".repeat(2_001)).orElseThrow().key()).isEqualTo("formula.long");
    assertThat(Latex.fault("{".repeat(40) + "}".repeat(40)).orElseThrow().key())
        .isEqualTo("formula.deep");
    assertThat(Latex.allows("x".repeat(2_000))).isTrue();
  }
}
