package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.evidence.Evidence;
import dev.praxis.evidence.EvidenceText;
import dev.praxis.evidence.Verification;
import dev.praxis.progress.Asked;
import dev.praxis.progress.GivenAnswer;
import dev.praxis.progress.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceStoryTest extends FxTest {
  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();

  private EvidenceSheet sheet(Workbench bench, Path file) {
    return ask(() -> new EvidenceSheet(OneFile.chosenIn(bench.window(), file), said::add));
  }

  private static ListView<?> lines(EvidenceSheet sheet) {
    return (ListView<?>) sheet.lookup(".evidence-lines");
  }

  private static void answer(Workbench bench) {
    var asked = new Asked("k-means", "any", 1);
    bench
        .store()
        .answers()
        .add(new GivenAnswer(asked, Outcome.RIGHT, 1, Optional.empty(), "0", 0, 1))
        .join();
  }

  @Test
  void the_learner_sees_every_line_before_a_name_is_asked_and_a_file_written() throws Exception {
    Path file = folder.resolve("mine.evidence");
    try (var bench = Workbench.laidOut(folder.resolve("home"), 1_000, 800)) {
      answer(bench);
      EvidenceSheet sheet = sheet(bench, file);
      var save = (Button) sheet.lookup("#evidence-save");
      List<String> shown = lines(sheet).getItems().stream().map(String::valueOf).toList();

      assertThat(shown).hasSize(3);
      assertThat(shown.get(1)).contains("\"question\":\"any\"");
      assertThat(save.isDisabled()).isTrue();
      assertThat(file).doesNotExist();

      act(
          () -> {
            ((TextField) sheet.lookup("#evidence-name")).setText("Ada");
            save.fire();
          });

      Evidence read = EvidenceText.read(file);
      assertThat(Files.readString(file).lines().toList().get(1)).isEqualTo(shown.get(1));
      assertThat(read.head().learner()).isEqualTo("Ada");
      assertThat(Verification.of(read)).isEqualTo(new Verification.Intact());
      assertThat(said).singleElement().asString().contains("mine.evidence");
      assertThat(bench.window().memory().recall("learner")).contains("Ada");
    }
  }

  @Test
  void a_file_that_cannot_be_written_is_said_in_the_sheet() {
    Path nowhere = folder.resolve("nowhere").resolve("mine.evidence");
    try (var bench = Workbench.laidOut(folder.resolve("home"), 1_000, 800)) {
      EvidenceSheet sheet = sheet(bench, nowhere);

      act(
          () -> {
            ((TextField) sheet.lookup("#evidence-name")).setText("Ada");
            ((Button) sheet.lookup("#evidence-save")).fire();
          });

      assertThat(said).isEmpty();
      assertThat(sheet.getChildren().getLast().isVisible()).isTrue();
    }
  }
}
