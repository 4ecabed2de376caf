package dev.praxis.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabLinkTest {
  @TempDir private Path temporary;

  private Course linking(String link) throws IOException {
    var copy = CourseCopy.in(temporary);
    copy.replace(CourseCopy.TREES, "lab:tree?depth=2&data=iris", link);
    return CourseReader.read(copy.folder());
  }

  @Test
  void a_link_names_the_table_of_each_role() throws IOException {
    Course course = linking("lab:data-drift?data.reference=wine&data.current=iris&bins=20");

    assertThat(course.lessons().stream().flatMap(lesson -> LessonLinks.of(lesson).stream()))
        .extracting(Inline.Link::target)
        .filteredOn(Target.ToLab.class::isInstance)
        .first()
        .extracting(target -> ((Target.ToLab) target).data())
        .isEqualTo(Map.of("reference", MaterialRef.of("wine"), "current", MaterialRef.of("iris")));
  }

  @Test
  void a_link_with_a_role_the_lab_does_not_have_is_a_problem() throws IOException {
    Course course = linking("lab:data-drift?data=wine");

    assertThat(Lint.labs(course, name -> Labs.load().find(name).map(lab -> lab.spec())))
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("the lab data-drift takes no material “data”"));
  }
}
