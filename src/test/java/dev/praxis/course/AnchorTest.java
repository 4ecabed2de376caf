package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {
  @Test
  void a_paragraph_keeps_its_anchor_wherever_it_moves() {
    Anchor alone = Anchor.of(List.of(paragraph("A centroid is a mean.", 3))).getFirst();

    List<Anchor> moved =
        Anchor.of(
            List.of(
                heading("A centroid is a mean.", 1),
                paragraph("Something new.", 3),
                paragraph("A centroid is a mean.", 9)));

    assertThat(moved.get(2)).isEqualTo(alone);
    assertThat(moved).doesNotHaveDuplicates();
  }

  @Test
  void a_paragraph_that_reads_otherwise_has_another_anchor() {
    List<Anchor> anchors = Anchor.of(List.of(paragraph("A mean.", 1), paragraph("A median.", 3)));

    assertThat(anchors.getFirst().hash()).isNotEqualTo(anchors.getLast().hash());
  }

  @Test
  void blocks_that_say_the_same_are_told_apart_by_their_order() {
    List<Anchor> anchors =
        Anchor.of(List.of(paragraph("Again.", 1), paragraph("Other.", 3), paragraph("Again.", 5)));

    assertThat(anchors).extracting(Anchor::ordinal).containsExactly(0, 0, 1);
  }

  /// The digest of “abc” as published in FIPS 180-4's examples begins ba7816bf 8f01cfea.
  @Test
  void an_anchor_is_written_as_kind_hash_and_ordinal() {
    assertThat(Anchor.of(List.of(paragraph(" abc\n", 1))).getFirst())
        .hasToString("paragraph:ba7816bf8f01cfea:0");
  }

  private static Block paragraph(String text, int line) {
    return new Block.Paragraph(List.of(new Inline.Plain(text)), line);
  }

  private static Block heading(String text, int line) {
    return new Block.Heading(2, List.of(new Inline.Plain(text)), line);
  }
}
