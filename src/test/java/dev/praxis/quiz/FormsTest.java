package dev.praxis.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "overfitting; OVER\u2011fitting.",
        "over-fitting; overfitting",
        "local minimum; local  minimum . ",
        "local minimum; local\u00A0minimum",
        "TP + FN; tp+fn",
        "TP - FN; TP-FN",
        "TP - FN; TP \u2212 FN",
        "TP-FN; TP - FN",
        "0.5; .5",
        "0.5; 1/2",
        "0.5; 50 %",
        "1/3; 2/6",
        "4; 4.0",
        "0; -0",
        "-3; \u22123",
        ".; .",
        "...; ...",
        "x\uFF11; x1"
      })
  void the_same_is_meant(String form, String typed) {
    assertThat(Forms.hold(List.of("else", form), typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TP - FN; TPFN",
        "TP + FN; TP - FN",
        "2-x; 2x",
        "1/3; 0.333",
        "0.5; 0.50001",
        ".; ' '",
        "1e5; 1e6",
        "word; words",
        "-3; 3"
      })
  void something_else_is_meant(String form, String typed) {
    assertThat(Forms.hold(List.of(form), typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "overfitting, overfiting, true",
    "overfitting, overfittting, true",
    "overfitting, overfottinh, false",
    "overfitting, voerfitting, true",
    "overfitting, overfittign, true",
    "overfitting, overfitting, false",
    "over-fitting, overfittinq, true",
    "kernel, kernle, true",
    "minima, minimum, false",
    "tree, tre, false",
    "trees, tree, false",
    "100000, 100001, false",
    "layer12, layer13, false",
    "kmeans++, kmeans+, false",
    "overfitting, '', false"
  })
  void a_slip_is_one_letter_of_a_long_word(String form, String typed, boolean slip) {
    assertThat(Forms.nearly(List.of(form), typed)).isEqualTo(slip);
  }
}
