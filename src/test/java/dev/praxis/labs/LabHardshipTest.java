package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.data.Dataset;
import dev.praxis.data.Sound;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.LabSpec.Role.Kind;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every lab keeps under any settings and on any table. A failure names the rule and the lab.
@ExtendWith(Blames.class)
@Execution(ExecutionMode.CONCURRENT)
class LabHardshipTest {
  private static final int TICKS = 200;
  private static final String HOLE = "\\{\\{[a-z_]+}}";
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  @TestFactory
  Stream<DynamicTest> both_ends_of_every_knob_survive() throws Refusal {
    var tests = new ArrayList<DynamicTest>();
    for (Subject lab : Subjects.all().toList()) {
      for (Map<String, Object> settings : Tries.ends(lab.spec(), lab.data())) {
        tests.add(
            DynamicTest.dynamicTest(lab + " " + settings, () -> assertSurvives(lab, settings)));
      }
    }
    return tests.stream();
  }

  private void assertSurvives(Subject lab, Map<String, Object> settings) throws Exception {
    boolean columns =
        settings.keySet().stream()
            .anyMatch(id -> lab.spec().knob(id).orElseThrow() instanceof ColumnKnob);
    try {
      Run<?, ?> run = lab.open(lab.with(settings), fits);
      run.forward(TICKS);
      Seen.assertSound(run.draw(true));
      Seen.assertSound(run.draw(false));
    } catch (Refusal refusal) {
      assertThat(columns).as("only columns may clash: " + refusal.getMessage()).isTrue();
      assertSaid(refusal);
    }
  }

  private static void assertSaid(Refusal refusal) {
    assertThat(refusal.notice().what()).isNotBlank().endsWith(".");
    assertThat(refusal.notice().advice()).isNotBlank().endsWith(".");
    assertThat(refusal.notice().sentence())
        .doesNotContain("null", "!")
        .doesNotContainPattern(Seen.HOLE);
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void random_settings_never_throw_anything_but_a_refusal(Subject lab) throws Exception {
    var random = new Random(50);
    int refused = 0;
    for (int i = 0; i < 50; i++) {
      Experiment experiment =
          lab.with(Tries.any(lab.spec(), lab.data(), random)).withSeed(random.nextLong());
      try {
        Run<?, ?> run = lab.open(experiment, fits);
        run.forward(random.nextInt(60));
        Seen.assertSound(run.draw(random.nextBoolean()));
        assertWritable(run.snippet());
      } catch (Refusal refusal) {
        assertSaid(refusal);
        refused++;
      }
    }
    assertThat(refused).isLessThan(40);
  }

  @TestFactory
  Stream<DynamicTest> hostile_tables_are_refused_or_give_numbers() {
    return Subjects.all()
        .filter(lab -> lab.takes(Kind.TABLE))
        .flatMap(
            lab ->
                HostileTables.all().entrySet().stream()
                    .map(
                        table ->
                            DynamicTest.dynamicTest(
                                lab + ", " + table.getKey(),
                                () ->
                                    assertCopes(
                                        lab.on(table.getValue()), Optional.of(table.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> hostile_sounds_are_refused_or_give_numbers(@TempDir Path folder)
      throws Exception {
    Map<String, Sound> sounds = HostileSounds.in(folder);
    return Subjects.all()
        .filter(lab -> lab.takes(Kind.SOUND))
        .flatMap(
            lab ->
                sounds.entrySet().stream()
                    .map(
                        sound ->
                            DynamicTest.dynamicTest(
                                lab + ", " + sound.getKey(),
                                () -> assertCopes(lab.on(sound.getValue()), Optional.empty()))));
  }

  private void assertCopes(Subject lab, Optional<Dataset> table) throws Exception {
    var settings = new ArrayList<Map<String, Object>>();
    settings.add(Map.of());
    settings.addAll(Tries.ends(lab.spec(), table));
    for (Map<String, Object> tried : settings) {
      try {
        Run<?, ?> run = lab.open(lab.with(tried), fits);
        Seen.assertSound(run.draw(false));
        run.forward(TICKS);
        Seen.assertSound(run.draw(true));
        Seen.assertSound(run.draw(false));
        assertWritable(run.snippet());
      } catch (Refusal refusal) {
        assertSaid(refusal);
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError("with " + tried + ": " + broken, broken);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void the_snippet_is_what_a_learner_could_write(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.go(Goal.END);

    assertWritable(run.snippet());
    assertThat(run.snippet()).contains("System.out.println");
  }

  private static void assertWritable(String snippet) {
    assertThat(snippet).isNotBlank().doesNotContain("dev.praxis").doesNotContainPattern(HOLE);
  }
}
