package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.course.Assignment;
import dev.praxis.course.author.NewAssignment;
import dev.praxis.quiz.Behaviour;
import dev.praxis.quiz.Sitting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssignmentStoryTest extends FxTest {
  @TempDir Path folder;
  private final List<Sitting> begun = new ArrayList<>();

  private Assignment given(String title) {
    return new Assignment(
        title,
        List.of("k-means"),
        LocalDate.of(2099, 12, 1),
        7,
        5,
        Optional.of(Duration.ofMinutes(20)),
        Set.of("k"));
  }

  private AssignmentSheet sheet(Workbench bench, Path file) {
    var shown = new ArrayList<AssignmentSheet>();
    AssignmentSheet.Ways ways =
        place -> {
          if (place instanceof Place.Sit sit) {
            begun.add(sit.sitting());
          }
        };
    act(() -> AssignmentSheet.read(bench.window(), file, ways, shown::add));
    return shown.getFirst();
  }

  private static Button start(AssignmentSheet sheet) {
    return (Button) sheet.lookup("#assignment-start");
  }

  @Test
  void everybody_gets_the_same_questions_with_the_same_numbers() throws Exception {
    Path file = NewAssignment.file(folder.resolve("week.yaml"), given("Groups"));
    for (String learner : List.of("ada", "bob")) {
      try (var bench = Workbench.laidOut(folder.resolve(learner), 1_000, 800)) {
        AssignmentSheet sheet = sheet(bench, file);
        act(() -> start(sheet).fire());

        assertThat(bench.window().course().lesson("k-means").orElseThrow().labs())
            .allMatch(lab -> lab.lock().contains("k"));
      }
    }

    assertThat(begun).hasSize(2);
    assertThat(begun.getFirst().slots()).hasSize(5).isEqualTo(begun.getLast().slots());
    assertThat(begun.getFirst().behaviour()).isEqualTo(Behaviour.EXAM);
    assertThat(begun.getFirst().limit()).contains(Duration.ofMinutes(20));
    assertThat(begun.getFirst().title()).contains("Groups");
  }

  @Test
  void a_sitting_left_open_is_finished_first() throws Exception {
    Path file = NewAssignment.file(folder.resolve("week.yaml"), given("Groups"));
    try (var bench = Workbench.laidOut(folder.resolve("ada"), 1_000, 800)) {
      AssignmentSheet first = sheet(bench, file);
      act(() -> start(first).fire());
      var open = dev.praxis.quiz.SittingText.write(begun.getFirst());
      bench.store().sittings().keep(open).join();

      assertThat(start(sheet(bench, file)).isDisabled()).isTrue();
    }
  }

  @Test
  void a_faulty_file_is_said_with_its_lines() throws Exception {
    Path file = folder.resolve("week.yaml");
    java.nio.file.Files.writeString(file, "title: Groups\nlessons: [k-mean]\ndue: 2026-12-01\n");
    try (var bench = Workbench.laidOut(folder.resolve("ada"), 1_000, 800)) {
      AssignmentSheet sheet = sheet(bench, file);

      assertThat(sheet.getChildren())
          .filteredOn(Label.class::isInstance)
          .extracting(node -> ((Label) node).getText())
          .anyMatch(text -> text.startsWith("week.yaml:2: "));
      assertThat(sheet.lookup("#assignment-start")).isNull();
    }
  }
}
