package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Run;
import dev.praxis.lab.SnippetData;
import dev.praxis.lab.TestMaterials;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every lab declares, it draws, names and describes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Blames.class)
class LabDeclarationsTest {
  private static final String HOLE = "\\{\\{[a-z_]+}}";
  private final Map<String, Dataset> tables = new ConcurrentHashMap<>();
  private final MaterialSource source =
      ref -> tables.computeIfAbsent(ref.id(), TestMaterials::shipped);
  private Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
    fits = new Fits();
  }

  Stream<Subject> labs() {
    return Labs.load().all().stream().map(lab -> new Subject(lab, source));
  }

  @Test
  void every_lab_has_an_id_of_its_own() {
    List<String> ids = Labs.load().ids();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void what_is_drawn_is_what_is_declared(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.go(Goal.END);
    Drawing drawing = run.draw(false);
    var scores = new HashSet<>(drawing.scores().keySet());
    for (Handle handle : lab.spec().handles()) {
      if (handle.does().contains(Handle.Does.PRESS)) {
        run.edit(handle.id(), new Gesture.Pressed());
        scores.addAll(run.draw(false).scores().keySet());
      }
    }

    assertThat(drawing.figures().keySet()).containsExactlyInAnyOrderElementsOf(slots(lab));
    assertThat(scores)
        .allMatch(id -> lab.spec().scores().stream().anyMatch(score -> score.names(id)));
    assertThat(lab.spec().scores()).allMatch(score -> scores.stream().anyMatch(score::names));
    assertThat(types(drawing))
        .isEqualTo(lab.spec().facts().stream().collect(Collectors.toMap(Fact::id, Fact::type)));
  }

  private static Map<String, Fact.Type> types(Drawing drawing) {
    return drawing.facts().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                fact ->
                    switch (fact.getValue()) {
                      case Double number -> Fact.Type.NUMBER;
                      case String text -> Fact.Type.TEXT;
                      case Boolean truth -> Fact.Type.TRUTH;
                      case Object other -> throw new AssertionError(fact.toString());
                    }));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void everything_has_words(Subject lab) {
    Words words = lab.lab().words();
    LabSpec spec = lab.spec();
    var keys = new ArrayList<>(List.of("title", "summary"));
    spec.roles().forEach(role -> keys.add("role." + role.id()));
    spec.knobs().forEach(knob -> helped(keys, "knob." + knob.id()));
    spec.handles().forEach(handle -> helped(keys, "handle." + handle.id()));
    spec.strides().forEach(stride -> keys.add("stride." + stride));
    spec.figures().forEach(slot -> keys.add("slot." + slot.id()));
    spec.scores().forEach(score -> helped(keys, "score." + score.id().replaceAll("_\\*$", "")));

    for (String key : keys) {
      assertThat(words.find(key)).as(key).isPresent();
      assertThat(words.say(key, "class", "x"))
          .as(key)
          .isNotBlank()
          .doesNotContain("!")
          .doesNotContainPattern(Seen.HOLE);
    }
  }

  private static void helped(List<String> keys, String part) {
    keys.add(part + ".label");
    keys.add(part + ".help");
  }

  @ParameterizedTest
  @MethodSource("labs")
  void a_teacher_finds_the_model_described(Subject lab) {
    assertThat(SnippetData.template(lab.lab().getClass(), "model.md"))
        .startsWith("# ")
        .contains("implification");
  }

  @ParameterizedTest
  @MethodSource("labs")
  void the_snippet_is_what_a_learner_could_write(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.go(Goal.END);

    assertWritable(run.snippet());
    assertThat(run.snippet()).contains("System.out.println");
  }

  private static void assertWritable(String snippet) {
    assertThat(snippet).isNotBlank().doesNotContain("dev.praxis").doesNotContainPattern(HOLE);
  }

  private static List<String> slots(Subject lab) {
    return lab.spec().figures().stream().map(LabSpec.Slot::id).toList();
  }
}
