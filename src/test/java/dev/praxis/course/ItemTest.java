package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.expression.Values;
import dev.praxis.lab.Moment;
import dev.praxis.quiz.Answer;
import dev.praxis.quiz.ClozeText;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Outcome;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTest {
  private static Question asked(Item item, long seed) throws QuestionFault {
    return item.ask(seed, Optional.empty()).question();
  }

  private static Question about(Item item, Moment moment) throws QuestionFault {
    return item.ask(0, Optional.of(moment)).question();
  }

  @Test
  void holes_are_filled_in_everything_a_learner_reads() throws QuestionFault {
    var single =
        Items.of(
            "kind: single",
            "vars: {n: 'int(7, 7)', word: \"oneOf('big', 'big')\"}",
            "ask: Is {{n}} {{word}}?",
            "options:",
            "  - {text: 'Yes, {{n}} is', right: true, why: '{{n}} > {{n - 1}}'}",
            "  - {text: 'No', why: 'Look at {{n * n}}.'}");

    var question = (Question.Single) asked(single, 1);

    assertThat(question.head().ask()).isEqualTo("Is 7 big?");
    assertThat(question.options().get(0).text()).isEqualTo("Yes, 7 is");
    assertThat(question.options().get(0).why()).isEqualTo("7 > 6");
    assertThat(question.options().get(1).why()).isEqualTo("Look at 49.");
    assertThat(question.options().get(0).right()).isTrue();
  }

  @Test
  void hints_lines_and_pairs_have_holes_too() throws QuestionFault {
    var order =
        Items.of(
            "kind: order",
            "vars: {n: '3'}",
            "ask: Order them.",
            "hints: ['Begin with {{n}}.']",
            "lines: ['Take {{n}}', 'Add {{n + 1}}']");
    var match =
        Items.of(
            "kind: match",
            "vars: {n: '-2.5'}",
            "ask: Pair them.",
            "pairs: [{left: '{{n}}', right: 'below {{n + 1}}', why: 'As {{n}} is.'}]",
            "extra: ['above {{n}}']");

    var lines = (Question.Order) asked(order, 0);
    var pairs = (Question.Match) asked(match, 0);

    assertThat(lines.lines()).containsExactly("Take 3", "Add 4");
    assertThat(lines.head().hints()).containsExactly("Begin with 3.");
    assertThat(pairs.pairs().getFirst().left()).isEqualTo("−2.5");
    assertThat(pairs.pairs().getFirst().why()).isEqualTo("As −2.5 is.");
    assertThat(pairs.rights()).containsExactly("below −1.5", "above −2.5");
  }

  @Test
  void settings_regions_and_code_get_numbers_as_they_are() throws QuestionFault {
    var predict =
        Items.of(
            "kind: predict",
            "vars: {rate: '-1234.5678', depth: 'int(2, 2)'}",
            "run: {lab: tree, data: iris, set: {depth: '{{depth}}', rate: '{{rate}}'}}",
            "ask: What comes?",
            "options: ['{{depth}} leaves', more]",
            "right: depth - 2");
    var point =
        Items.of(
            "kind: point",
            "vars: {a: '-0.000123456'}",
            "figure: {lab: tree, data: iris, slot: plane}",
            "ask: Where is x above {{a}}?",
            "region: 'x > {{a}}'");
    var code =
        Items.of(
            "kind: order",
            "code: true",
            "vars: {a: '0.123456', b: \"oneOf('x_1', 'x_1')\"}",
            "ask: Order them.",
            "lines: ['{{b}} = {{a}};', 'return;']");

    Item.Posed posed = predict.ask(0, Optional.empty());
    var region = (Question.Point) asked(point, 0);

    assertThat(posed.scene().orElseThrow().experiment().settings().values())
        .isEqualTo(Map.of("depth", 2L, "rate", -1234.5678));
    assertThat(((Question.Predict) posed.question()).options().getFirst().text())
        .isEqualTo("2 leaves");
    assertThat(Grader.grade(region, new Answer.Place(0, 0)).outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(Grader.grade(region, new Answer.Place(-0.000124, 0)).outcome())
        .isEqualTo(Outcome.WRONG);
    assertThat(((Question.Order) asked(code, 0)).lines().getFirst()).isEqualTo("x_1 = 0.123456;");
  }

  /// With three digits only, a learner would work with other numbers than the key does.
  @Test
  void a_drawn_number_is_shown_as_it_counts() throws QuestionFault {
    var item =
        Items.of(
            "kind: numeric",
            "vars: {p: 'real(0.1235, 0.1235, 1)', n: 'real(1234.5, 1234.5, 1)', third: n / 3}",
            "ask: 'Take {{p}} of {{n}}, not {{third}}.'",
            "answer: p * n",
            "tolerance: 0.001");

    var question = (Question.Numeric) asked(item, 0);

    assertThat(question.head().ask()).isEqualTo("Take 0.1235 of 1234.5, not 412.");
    assertThat(question.answer()).isCloseTo(0.1235 * 1234.5, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*a*_b", "$x$", "<b>a</b>", "[a](b)", "a`b`", "1. a", "# a", "a|b", "{{n}}", "\\"})
  void a_class_with_signs_of_markdown_is_read_as_it_is_called(String name) throws QuestionFault {
    var item =
        Items.of(
            "kind: single",
            "from: lab",
            "pick: {class: 'oneOf(facts.classes)'}",
            "ask: '{{class}}'",
            "options:",
            "  - {text: 'It is {{class}}', right: true, why: '{{class}}'}",
            "  - {text: It is not, why: Look again.}");

    var question = (Question.Single) about(item, Items.moment(name));

    assertThat(PlainText.of(RichText.blocks(question.head().ask()))).isEqualTo(name);
    assertThat(PlainText.of(RichText.blocks(question.options().getFirst().text())))
        .isEqualTo("It is " + name);
    assertThat(RichText.blocks(question.head().ask()))
        .allMatch(block -> block instanceof Block.Paragraph);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a*_b", "Iris-setosa", "a|b", "f{x}", "$x$", "a\\b"})
  void what_is_typed_or_chosen_is_compared_with_the_name_itself(String name) throws QuestionFault {
    var words =
        Items.of(
            "kind: short",
            "from: lab",
            "pick: {class: 'oneOf(facts.classes)'}",
            "ask: Which class?",
            "accept: ['{{class}}']",
            "wrong: [{value: 'not {{class}}', why: No.}]");
    var cloze =
        Items.of(
            "kind: cloze",
            "from: lab",
            "pick: {class: 'oneOf(facts.classes)'}",
            "text: 'Of {{class}} and {{{class}}}.'");
    var match =
        Items.of(
            "kind: match",
            "from: lab",
            "pick: {class: 'oneOf(facts.classes)'}",
            "ask: Pair them.",
            "pairs: [{left: one, right: '{{class}}'}]",
            "extra: [none]");
    Moment moment = Items.moment(name);

    var gaps = (Question.Cloze) about(cloze, moment);

    assertThat(Grader.grade(about(words, moment), new Answer.Typed(name)).outcome())
        .isEqualTo(Outcome.RIGHT);
    assertThat(Grader.grade(gaps, new Answer.Gaps(List.of(name))).outcome())
        .isEqualTo(Outcome.RIGHT);
    assertThat(((Question.Match) about(match, moment)).rights()).containsExactly(name, "none");
    assertThat(gaps.text().pieces().getFirst()).isInstanceOf(ClozeText.Piece.Said.class);
  }

  @Test
  void a_question_about_a_run_takes_its_numbers_from_there(@TempDir Path temporary)
      throws Exception {
    var item =
        Items.of(
            "kind: numeric",
            "from: lab",
            "pick: {class: 'oneOf(facts.classes)'}",
            "ask: 'What is the recall of {{class}}, with {{facts.rows}} rows?'",
            "answer: \"scores['recall_' + class].value\"",
            "tolerance: 0.01");
    Moment moment = Items.irises(temporary);
    var names = new java.util.HashSet<String>();

    for (long seed = 0; seed < 20; seed++) {
      Item.Posed posed = item.ask(seed, Optional.of(moment));
      var question = (Question.Numeric) posed.question();
      String name = String.valueOf(posed.drawn().byName().get("class"));

      assertThat(question.head().ask()).contains(name).contains("150 rows");
      assertThat(question.answer())
          .isEqualTo(moment.drawing().scores().get("recall_" + name).value());
      names.add(name);
    }
    assertThat(names).hasSize(3);
  }

  @Test
  void without_a_run_a_question_about_one_cannot_be_put() {
    var item = Items.of("kind: numeric", "from: lab", "ask: How many?", "answer: facts.rows");

    assertThatThrownBy(() -> item.ask(0, Optional.empty()))
        .isInstanceOf(QuestionFault.class)
        .hasMessage("Question q asks about a run of the lab, and there is none.");
    assertThat(item.drawn()).isTrue();
  }

  @Test
  void a_run_that_lacks_a_number_is_said_and_not_guessed() {
    var item =
        Items.of(
            "kind: numeric",
            "from: lab",
            "ask: How many?",
            "answer: \"scores['recall_' + 'nobody'].value\"",
            "tolerance: 1");

    assertThatThrownBy(() -> about(item, Items.moment("a"))).isInstanceOf(QuestionFault.class);
  }

  @Test
  void asked_twice_with_one_seed_it_is_the_same_question() throws Exception {
    var items =
        List.of(
            Items.of("kind: short", "vars: {n: 'int(0, 99)'}", "ask: '{{n}}'", "accept: ['{{n}}']"),
            Items.of("kind: cloze", "vars: {n: 'int(0, 99)'}", "text: 'It is {{{n}}}.'"),
            Items.of("kind: numeric", "vars: {n: 'int(0, 99)'}", "ask: '{{n}}'", "answer: n"));

    for (Item item : items) {
      var seen = new java.util.HashSet<Question>();
      for (long seed = 0; seed < 30; seed++) {
        assertThat(asked(item, seed)).isEqualTo(asked(item, seed));
        seen.add(asked(item, seed));
      }
      assertThat(seen).hasSizeGreaterThan(10);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "facts.rows > 100 ? 1 : 0 # 1",
        "n # 1",
        "0/0 # gives –, which is the number of no option",
        "0.5 # gives 0.5, which is the number of no option",
        "1/0 # gives ∞, which is the number of no option",
        "facts.nothing # there is no facts.nothing"
      })
  void a_condition_gives_the_number_of_an_option_or_is_a_fault(String right, String wanted)
      throws QuestionFault {
    var item =
        Items.of(
            "kind: predict",
            "vars: {n: 'int(1, 1)'}",
            "run: {lab: tree, data: iris}",
            "ask: What comes?",
            "options: [this, that]",
            "right: '" + right + "'",
            "explain: 'With {{n}} it is {{facts.rows}} of {{facts.classes}}.'");
    Item.Posed posed = item.ask(0, Optional.empty());
    Supplier<Moment> moment = () -> Items.moment("*a*", "b");

    if (wanted.equals("1")) {
      assertThat(item.came(posed, moment.get())).isEqualTo(1);
      assertThat(item.explained(posed, moment.get())).isEqualTo("With 1 it is 150 of \\*a\\*, b.");
    } else {
      assertThatThrownBy(() -> item.came(posed, moment.get()))
          .isInstanceOf(QuestionFault.class)
          .hasMessageContaining(wanted);
    }
  }

  @Test
  void what_draws_nothing_is_put_as_it_was_written() throws QuestionFault {
    var item = Items.of("kind: numeric", "ask: What is $1 + 1$?", "answer: 2", "tolerance: 0");

    Item.Posed posed = item.ask(7, Optional.empty());

    assertThat(posed.question()).isSameAs(item.written());
    assertThat(posed.drawn()).isEqualTo(Values.NONE);
    assertThat(item.drawn()).isFalse();
  }
}
