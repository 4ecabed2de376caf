package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A name is added to a list; what else the author wrote stays as it is.
class YamlListTest {
  private static String added(String text) {
    return YamlList.added(text, "lessons", "new").orElse("nothing");
  }

  @Test
  void a_list_in_brackets_keeps_its_comments() {
    String text = "# first\ntitle: A # why\nlessons: [a, b # two\n  , c]  # three\nsummary: s\n";

    assertThat(added(text))
        .isEqualTo(
            "# first\ntitle: A # why\nlessons: [a, b # two\n  , c, new]  # three\nsummary: s\n");
  }

  @Test
  void a_list_with_dashes_keeps_its_indent_and_comments() {
    String text = "lessons:\n  - a # one\n  # between\n  - b # two\n# after\ntitle: A\n";

    assertThat(added(text))
        .isEqualTo("lessons:\n  - a # one\n  # between\n  - b # two\n  - new\n# after\ntitle: A\n");
  }

  @Test
  void lists_of_none_and_of_one_become_lists() {
    assertThat(added("lessons: []\n")).isEqualTo("lessons: [new]\n");
    assertThat(added("lessons: [] # none yet")).isEqualTo("lessons: [new] # none yet");
    assertThat(added("lessons:\ntitle: A\n")).isEqualTo("lessons: [new]\ntitle: A\n");
    assertThat(added("lessons: a # one\n")).isEqualTo("lessons: [a, new] # one\n");
    assertThat(added("lessons:\n- a")).isEqualTo("lessons:\n- a\n- new\n");
  }

  @Test
  void signs_beyond_one_unit_line_ends_of_windows_and_a_byte_order_mark_stay() {
    assertThat(added("\uFEFFtitle: \"\uD83C\uDF33 trees\"\r\nlessons:\r\n  - a\r\n"))
        .isEqualTo("\uFEFFtitle: \"\uD83C\uDF33 trees\"\r\nlessons:\r\n  - a\r\n  - new\r\n");
  }

  @Test
  void a_name_that_is_there_changes_nothing() {
    assertThat(added("lessons: [new, a]\n")).isEqualTo("lessons: [new, a]\n");
  }

  @Test
  void what_is_not_understood_is_left_alone() {
    assertThat(added("title: A\n")).isEqualTo("nothing");
    assertThat(added("lessons: {a: b}\n")).isEqualTo("nothing");
    assertThat(added("lessons: [[a], b]\n")).isEqualTo("nothing");
    assertThat(added("lessons: [a, b\n")).isEqualTo("nothing");
    assertThat(added("lessons: &x [a]\n")).isEqualTo("nothing");
    assertThat(added("more: {lessons: [a]}\n")).isEqualTo("nothing");
    assertThat(added("")).isEqualTo("nothing");
  }
}
