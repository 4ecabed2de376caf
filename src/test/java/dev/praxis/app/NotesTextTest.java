package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.progress.Note;
import dev.praxis.progress.Notes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTextTest {
  private static final Course COURSE = CourseReader.read(AppFiles.find().orElseThrow().lessons());

  @Test
  void notes_stand_under_their_lessons_in_the_order_of_the_course() {
    String text =
        NotesText.markdown(
            List.of(
                note("gone-by-now", "", "kept all the same", false),
                note("k-means", "A centroid is", "a mean", false),
                note("decision-trees", "Gini is", "", true)),
            COURSE);

    assertThat(text)
        .contains("> A centroid is\n\na mean\n", "> Gini is\n\n*Bookmark*\n", "## gone-by-now\n");
    assertThat(text.indexOf("kept all")).isGreaterThan(text.indexOf("Gini"));
    assertThat(COURSE.lessons().stream().map(lesson -> text.indexOf("## " + lesson.title())))
        .filteredOn(at -> at >= 0)
        .hasSize(2)
        .isSorted();
  }

  private static Notes.Entry note(String lesson, String quote, String text, boolean bookmark) {
    var note = new Note(lesson, "paragraph:00:0", quote, text, bookmark);
    return new Notes.Entry(note, Instant.EPOCH, Instant.EPOCH);
  }
}
