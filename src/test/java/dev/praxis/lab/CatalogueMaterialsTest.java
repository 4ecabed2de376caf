package dev.praxis.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.data.Catalogue;
import dev.praxis.data.ColumnType;
import dev.praxis.data.Dataset;
import dev.praxis.data.Sound;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueMaterialsTest {
  private final Path folder;
  private final CatalogueMaterials materials;

  CatalogueMaterialsTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.materials = CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), folder);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("own.csv"), text);
  }

  private static Dataset table(CatalogueMaterials source, String id) throws Refusal {
    return (Dataset) source.open(MaterialRef.of(id));
  }

  @Test
  void recordings_are_opened_by_id_and_own_sounds_by_path() throws Exception {
    Path own = folder.resolve("own.wav");
    Files.copy(Path.of("datasets/spoken-digits/7_gb-f2_0.wav"), own);

    var shipped = (Sound) materials.open(MaterialRef.of("spoken-digits/7_gb-f2_0"));
    var brought = (Sound) materials.open(MaterialRef.of("own.wav"));

    assertThat(shipped.title()).isEqualTo("seven · gb-f2 · take 1");
    assertThat(shipped.header().rate()).isEqualTo(8_000);
    assertThat(brought.hash()).isEqualTo(shipped.hash());
    assertThat(brought.read(0, 9).frames()).isEqualTo((int) shipped.header().frames());
  }

  @Test
  void an_id_of_the_catalogue_comes_before_a_file_of_that_name() throws Exception {
    Files.writeString(folder.resolve("iris"), "a,b\n1,2\n");

    assertThat(table(materials, "iris").rows()).isEqualTo(150);
    assertThat(table(materials, "./iris").rows()).isEqualTo(1);
  }

  @Test
  void a_file_is_read_once_until_it_changes() throws Exception {
    Path file = file("a,b\n1,2\n3,4\n");
    Dataset first = table(materials, "own.csv");

    assertThat(materials.open(MaterialRef.of("own.csv"))).isSameAs(first);

    Files.writeString(file, "a,b\n1,2\n3,5\n");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    assertThat(materials.open(MaterialRef.of("own.csv")).hash()).isNotEqualTo(first.hash());
  }

  @Test
  void declared_types_are_used_by_the_copy_only() throws Exception {
    Path file = file("a,b\n1,2\n3,4\n");

    Dataset declared = table(materials.withTypes(file, Map.of("a", ColumnType.LABEL)), "own.csv");

    assertThat(declared.labels()).extracting(column -> column.name()).containsExactly("a");
    assertThat(table(materials, "own.csv").labels()).isEmpty();
  }

  @Test
  void data_other_than_the_experiment_was_made_with_is_refused() throws Exception {
    Dataset iris = table(materials, "iris");

    assertThat(materials.open(new MaterialRef("iris", iris.hash()))).isSameAs(iris);
    assertThatThrownBy(() -> materials.open(new MaterialRef("iris", "0123")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"irs", "missing.csv", "../nowhere/at.csv", "nul\u0000.csv", "", "."})
  void what_is_neither_in_the_catalogue_nor_a_file_is_refused(String id) {
    assertThatThrownBy(() -> materials.open(MaterialRef.of(id))).isInstanceOf(Refusal.class);
  }

  @Test
  void the_problems_of_a_file_can_be_asked_for() throws Exception {
    file("a,b\n1,2\nx,4\n1,5\n1,6\n1,7\n1,8\n1,9\n1,9\n1,9\n1,9\n");

    var preview = materials.preview(MaterialRef.of("own.csv")).orElseThrow();

    assertThat(preview.problems().count()).isEqualTo(1);
    assertThat(materials.preview(MaterialRef.of("iris"))).isEmpty();
  }
}
