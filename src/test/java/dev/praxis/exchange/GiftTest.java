package dev.praxis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Course;
import dev.praxis.quiz.Answer;
import dev.praxis.quiz.Grader;
import dev.praxis.quiz.Question;
import dev.praxis.quiz.QuestionFault;
import dev.praxis.quiz.Tolerance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples are those of Moodle's page on the format, docs.moodle.org/en/GIFT_format, and of
/// question/format/gift/examples.txt and tests/fixtures in Moodle (Paul Tsuchido Shew and others).
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GiftTest {
  private static final String EXAMPLES =
      """
      // true/false
      ::Q1:: 1+1\\=2 {T}

      // multiple choice with specified feedback for right and wrong answers
      ::Q2:: What's between orange and green in the spectrum?
      { =yellow # right; good! ~red # wrong, it's yellow ~blue # wrong, it's yellow }

      // fill-in-the-blank
      ::Q3:: Two plus {=two =2} equals four.

      // matching
      ::Q4:: Which animal eats which food? { =cat -> cat food =dog -> dog food }

      // math range question
      ::Q5:: What is a number from 1 to 5? {#3:2}

      // math range specified with interval end points
      ::Q6:: What is a number from 1 to 5? {#1..5}

      // multiple numeric answers with partial credit and feedback
      ::Q7:: When was Ulysses S. Grant born? {#
        =1822:0      # Correct! Full credit.
        =%50%1822:2  # He was born in 1822. Half credit for being close.
      }

      // essay
      ::Q8:: How are you? {}

      Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}

      Grant is {~buried =entombed ~living} in Grant's tomb.

      Grant is buried in Grant's tomb.{FALSE#No one is buried in Grant's tomb.}

      Two plus two equals {=four =4}.

      What is the value of pi (to 3 decimal places)? {#3.141..3.142}.

      Difficult question.{~wrong answer ~%50%half credit answer =full credit answer}

      What two people are entombed in Grant's tomb? {
          ~%-50%No one
          ~%50%Grant
          ~%50%Grant's wife
          ~%-50%Grant's father }

      Which answer equals 5? {
           ~ \\= 2 + 2
           = \\= 2 + 3
           ~ \\= 2 + 4  }

      ::GIFT Control Characters::
      Which of the following is NOT a control character for the GIFT import format? {
         ~ \\~     # \\~ is a control character.
         ~ \\=     # \\= is a control character.
         ~ \\#     # \\# is a control character.
         ~ \\{     # \\{ is a control character.
         ~ \\}     # \\} is a control character.
         = \\\\     # Correct! \\\\ (backslash) is not a control character. BUT,
                    it is used to escape the control characters.
      }

      ::Moodle activities::[html]Match the <b>activity</b> to the description.{
          =[html]An activity supporting asynchronous discussions. -> Forum
          =[moodle]A teacher asks a question and specifies a choice of multiple responses. -> Choice
          =[plain]A bank of record entries which participants can add to. -> Database
          =[markdown]A collection of web pages that anyone can add to or edit. -> Wiki
          = -> Chat
      }

      ::Shortanswer::Which is the best animal?{
          =Frog#Good!
          =%50%Cat#What is it with Moodlers and cats?
          =%0%*#Completely wrong
      }

      [markdown]Who's buried in **Grant's tomb**?{
      =no one#excellent answer!
      =nobody#excellent answer!}

      // true/false, with general feedback
      ::Answer:: 42 is the Absolute Answer to everything.{
      FALSE#42 is the Ultimate Answer.#You gave the right answer.
      ####This is, of course, a Hitchiker's Guide to the Galaxy reference.}

      You can use your pencil and paper for these next math questions.
      """;

  private static Question only(String gift) {
    List<Question> questions = Folders.questions(Gift.read(gift, "Examples"));
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  private static List<String> left(String gift) {
    return Gift.read(gift, "Examples").left().stream().map(Left::toString).toList();
  }

  private static boolean right(Question question, String typed) throws QuestionFault {
    return Grader.grade(question, new Answer.Typed(typed)).share() == 1;
  }

  @Test
  void the_documented_examples_mean_the_same_after_going_out_and_in_again() {
    Course first = Folders.placed(Gift.read(EXAMPLES, "Examples"));
    Given out = GiftWriter.write(first.lessons());
    Course second = Folders.placed(Gift.read(out.text(), "Examples"));

    var before = Folders.only(first).questions();
    var after = Folders.only(second).questions();
    assertThat(before).hasSize(20);
    assertThat(Folders.meaning(after)).isEqualTo(Folders.meaning(before));
    assertThat(out.questions()).isEqualTo(20);
    assertThat(out.left()).isEmpty();
    assertThat(GiftWriter.write(second.lessons()).text()).isEqualTo(out.text());
  }

  @Test
  void what_has_no_place_here_is_said_with_its_line() {
    assertThat(left(EXAMPLES))
        .containsExactly(
            "line 21: what was said to the right answer “1822” has no place here",
            "line 21: “1822” earned 50 % and now earns nothing",
            "line 27: an essay is kept as a note, which nobody grades",
            "line 39: “half credit answer” earned 50 % and now earns nothing",
            "line 71: what was said to the right answer “Frog” has no place here",
            "line 71: “Cat” earned 50 % and now earns nothing",
            "line 71: the form “*” with a wildcard is left out",
            "line 77: what was said to the right answer “no one” has no place here",
            "line 77: what was said to the right answer “nobody” has no place here");
  }

  @Test
  void one_right_answer_of_several_is_a_choice_with_reasons() {
    var question =
        (Question.Single)
            only(
                "::Q2:: Between orange and green? { =yellow # right; good! ~red # wrong, it's"
                    + " yellow ~blue }");

    assertThat(question.id()).isEqualTo("q2");
    assertThat(question.options())
        .extracting(option -> option.text() + "/" + option.right() + "/" + option.why())
        .containsExactly("yellow/true/right; good!", "red/false/wrong, it's yellow", "blue/false/");
  }

  @Test
  void weights_make_a_question_with_several_answers() {
    var question =
        (Question.Multiple)
            only(
                "What two people are entombed in Grant's tomb? {~%-100%No one ~%50%Grant"
                    + " ~%50%Grant's wife ~Other}");

    assertThat(question.options())
        .extracting(Question.Multiple.Weighted::weight)
        .containsExactly(-100.0, 50.0, 50.0, 0.0);
  }

  @Test
  void numbers_have_a_tolerance_or_a_range() throws QuestionFault {
    var year = (Question.Numeric) only("When was Ulysses S. Grant born?{#1822:5}");
    var range = (Question.Numeric) only("What is the value of pi? {#3.141..3.142}");

    assertThat(year.tolerance()).isEqualTo(new Tolerance.Absolute(5));
    assertThat(right(year, "1827")).isTrue();
    assertThat(right(year, "1828")).isFalse();
    assertThat(range.answer()).isEqualTo(3.1415);
    assertThat(range.tolerance()).isEqualTo(new Tolerance.Absolute(0.0005));
    assertThat(right(range, "3.142")).isTrue();
    assertThat(right(range, "3.1425")).isFalse();
  }

  @Test
  void a_missing_word_is_a_gap_and_a_missing_choice_a_blank() throws QuestionFault {
    var gap = (Question.Cloze) only("Two plus {=two =2} equals four.");
    var blank = (Question.Single) only("Grant is {~buried =entombed ~living} in Grant's tomb.");

    assertThat(Grader.grade(gap, new Answer.Gaps(List.of("2"))).share()).isEqualTo(1);
    assertThat(QuestionTree.of(gap)).containsEntry("text", "Two plus {two|2} equals four.");
    assertThat(blank.head().ask()).isEqualTo("Grant is \\_\\_\\_\\_\\_ in Grant's tomb.");
  }

  @Test
  void matching_keeps_a_right_side_without_a_left_one() {
    var question =
        (Question.Match)
            only(
                "[html]Match the <b>activity</b>.{=[html]A &lt;talk&gt; -> Forum =[plain]A bank ->"
                    + " Database = -> Chat}");

    assertThat(question.head().ask()).isEqualTo("Match the **activity**.");
    assertThat(question.pairs())
        .extracting(Question.Match.Pair::left)
        .containsExactly("A \\<talk>", "A bank");
    assertThat(question.rights()).containsExactly("Forum", "Database", "Chat");
  }

  @Test
  void true_and_false_keep_their_order_and_reasons() {
    var question =
        (Question.Single)
            only(
                "42 is the Absolute Answer to everything.{FALSE#42 is the Ultimate Answer.#You gave"
                    + " the right answer.}");

    assertThat(question.shuffle()).isFalse();
    assertThat(question.options())
        .extracting(option -> option.text() + "/" + option.right() + "/" + option.why())
        .containsExactly(
            "True/false/42 is the Ultimate Answer.", "False/true/You gave the right answer.");
  }

  @Test
  void a_category_is_a_lesson() {
    Course course =
        Folders.placed(
            Gift.read(
                "$CATEGORY: $course$/top/Trees\n\n"
                    + "A {T}\n\n"
                    + "$CATEGORY: top/This//That\n\n"
                    + "B {F}\n\n"
                    + "C {T}\n",
                "x"));

    assertThat(course.lessons())
        .extracting(lesson -> lesson.title() + " " + lesson.questions().size())
        .containsExactly("Trees 1", "This/That 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[html]<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:x\">go</a>"
            + " What? {T}",
        "[html]&lt;script&gt;alert(1)&lt;/script&gt; {T}",
        "[markdown]<b onclick=x>What</b> ![x](http://x.org/a.png) [go](javascript:x)? {T}",
        "What <iframe src=//x.org> is? {=a =b}",
        "What? {~[html]<style>x</style>a =[markdown]<script>b</script>}"
      })
  void its_html_is_converted_and_never_embedded(String gift) {
    Brought brought = Gift.read(gift, "Examples");
    Course course = Folders.placed(brought);

    assertThat(course.allProblems()).isEmpty();
    assertThat(course.lessons()).hasSize(1);
    assertThat(Folders.only(course).plainText()).doesNotContain("href", "style>");
  }

  @Test
  void a_question_without_an_answer_is_left_out_and_said() {
    assertThat(left("A { =one }{ \n\nB {~x ~y}\n\nC {=a =b ~c}\n\nD }x\n\nE {#about 3}"))
        .containsExactly(
            "line 3: left out, since no answer is right",
            "line 5: left out, since several answers are wholly right and only one can be chosen",
            "line 7: left out, since its braces do not match",
            "line 9: “about 3” is no number and is left out",
            "line 9: left out, since no answer is right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "~",
        "=",
        "{~",
        "{=a->",
        "#",
        "\\",
        "::",
        "<",
        "<b>",
        "&#",
        "<!--",
        "[html]",
        "$CATEGORY:",
        "//",
        "%50%"
      })
  void endless_signs_end_quickly(String piece) {
    var begin = Instant.now();

    Brought plain = Gift.read(piece.repeat(1_000_000 / piece.length()), "x");
    Brought html = Gift.read("[html]" + piece.repeat(200_000 / piece.length()) + "{T}", "x");

    assertThat(plain.lessons().size() + html.lessons().size()).isLessThan(3);
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(2));
  }
}
