package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.data.Dataset;
import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Edit;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Knob.ColumnKnob;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Reach;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import dev.praxis.lab.json.ExperimentJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules every lab keeps. A failure names the rule and the lab.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Blames.class)
class LabContractTest {
  private static final int TICKS = 200;
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

  private Dataset data(Subject lab) throws Refusal {
    LabSpec.Role role = lab.spec().roles().getFirst();
    return (Dataset) lab.source().open(MaterialRef.of(role.initial()));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void the_same_seed_gives_the_same_trace_on_any_thread(Subject lab) throws Exception {
    var first = new FutureTask<>(() -> lab.trace(lab.experiment(), 30));
    var second = new FutureTask<>(() -> lab.trace(lab.experiment(), 30));

    Thread.ofPlatform().start(first).join();
    Thread.ofPlatform().start(second).join();

    assertThat(first.get()).isEqualTo(second.get());
    assertThat(new HashSet<>(first.get())).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("labs")
  void many_steps_at_once_come_where_single_steps_come(Subject lab) throws Exception {
    for (int ticks : new int[] {2, 7, 30}) {
      Run<?, ?> single = lab.open(lab.experiment(), fits);
      for (int i = 0; i < ticks; i++) {
        single.forward(1);
      }
      Run<?, ?> atOnce = lab.open(lab.experiment(), fits);
      atOnce.forward(ticks);

      assertThat(atOnce.tick()).isEqualTo(single.tick());
      assertThat(Seen.digest(atOnce.draw(false))).isEqualTo(Seen.digest(single.draw(false)));
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void every_stride_stops_where_it_says(Subject lab) throws Exception {
    for (int level = 0; level < lab.spec().strides().size(); level++) {
      Run<?, ?> run = lab.open(lab.experiment(), fits);
      run.stride(level);
      long reached = run.tick();

      assertThat(reached).as("stride " + level).isPositive();
      assertThat(Seen.digest(run.draw(false)))
          .isEqualTo(Seen.digest(lab.drawnAt(reached, lab.experiment(), fits)));
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void going_back_and_forward_shows_the_same(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.go(Goal.END);
    long end = run.tick();
    String last = Seen.digest(run.draw(false));

    for (long tick : List.of(end / 2, 1L, end - 1, 0L, end / 3)) {
      run.seek(tick);

      assertThat(run.tick()).isEqualTo(tick);
      assertThat(Seen.digest(run.draw(false)))
          .as("tick " + tick)
          .isEqualTo(Seen.digest(lab.drawnAt(tick, lab.experiment(), fits)));
    }
    run.go(Goal.END);
    assertThat(run.tick()).isEqualTo(end);
    assertThat(Seen.digest(run.draw(false))).isEqualTo(last);
  }

  @ParameterizedTest
  @MethodSource("labs")
  void drawing_changes_nothing(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.forward(3);
    String before = Seen.digest(run.draw(false));

    Drawing draft = run.draw(true);

    assertThat(Seen.digest(run.draw(false))).isEqualTo(before);
    assertThat(Seen.digest(run.draw(true))).isEqualTo(Seen.digest(draft));
    assertThat(slots(lab)).containsAll(draft.figures().keySet());
    run.forward(2);
    Run<?, ?> unseen = lab.open(lab.experiment(), fits);
    unseen.forward(5);
    assertThat(Seen.digest(run.draw(false))).isEqualTo(Seen.digest(unseen.draw(false)));
  }

  private static List<String> slots(Subject lab) {
    return lab.spec().figures().stream().map(LabSpec.Slot::id).toList();
  }

  @ParameterizedTest
  @MethodSource("labs")
  void a_state_once_handed_out_never_changes(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, data(lab), fits).all()) {
      var recorder = Recorder.of(lab.lab());
      Run<?, ?> run = lab.as(recorder).open(grip.experiment(), fits);
      run.forward(3);
      run.edit(grip.handle().id(), grip.gesture());
      run.forward(3);
      run.seek(1);
      run.forward(10);

      assertThat(recorder.count()).isGreaterThan(2);
      recorder.assertNothingChanged();
    }
  }

  @TestFactory
  Stream<DynamicTest> both_ends_of_every_knob_survive() throws Refusal {
    var tests = new ArrayList<DynamicTest>();
    for (Subject lab : labs().toList()) {
      for (Map<String, Object> settings : Tries.ends(lab.spec(), data(lab))) {
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
  @MethodSource("labs")
  void random_settings_never_throw_anything_but_a_refusal(Subject lab) throws Exception {
    var random = new Random(50);
    int refused = 0;
    for (int i = 0; i < 50; i++) {
      Experiment experiment =
          lab.with(Tries.any(lab.spec(), data(lab), random)).withSeed(random.nextLong());
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
    return labs()
        .flatMap(
            lab ->
                HostileTables.all().entrySet().stream()
                    .map(
                        table ->
                            DynamicTest.dynamicTest(
                                lab + ", " + table.getKey(),
                                () -> assertCopes(lab.on(table.getValue()), table.getValue()))));
  }

  private void assertCopes(Subject lab, Dataset table) throws Exception {
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
  @MethodSource("labs")
  void after_a_cancel_no_more_work_is_counted_and_the_run_goes_on(Subject lab) throws Exception {
    var cancel = new Cancel();
    var steps = new AtomicInteger();
    var asking =
        Recorder.of(
            lab.lab(),
            () -> {
              steps.incrementAndGet();
              cancel.ask();
            });
    Run<?, ?> run = lab.as(asking).open(lab.experiment(), fits, cancel);

    assertThatThrownBy(() -> run.forward(100)).isInstanceOf(InterruptedException.class);
    assertThat(run.tick()).isBetween(0L, 1L);
    long reached = run.tick();
    assertThatThrownBy(() -> run.forward(100)).isInstanceOf(InterruptedException.class);
    assertThatThrownBy(() -> run.stride(0)).isInstanceOf(InterruptedException.class);
    assertThatThrownBy(() -> run.draw(false)).isInstanceOf(InterruptedException.class);
    assertThat(run.tick()).isEqualTo(reached);
    assertThat(steps).hasValue(1);

    run.obey(new Cancel());
    run.forward(1);
    assertThat(Seen.digest(run.draw(false)))
        .isEqualTo(Seen.digest(lab.drawnAt(reached + 1, lab.experiment(), fits)));
  }

  @ParameterizedTest
  @MethodSource("labs")
  void every_handle_replays(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, data(lab), fits).all()) {
      Run<?, ?> run = lab.open(grip.experiment(), fits);
      run.forward(2);
      run.edit(grip.handle().id(), grip.gesture());
      run.forward(3);
      run.edit(grip.handle().id(), grip.gesture());
      run.forward(1);

      Experiment read = ExperimentJson.read(ExperimentJson.write(run.experiment()));

      assertThat(read).isEqualTo(run.experiment());
      assertThat(read.edits()).as(grip.toString()).hasSize(2);
      assertThat(Seen.digest(lab.drawnAt(run.tick(), read, fits)))
          .as(grip.toString())
          .isEqualTo(Seen.digest(run.draw(false)));
      Seen.assertSound(run.draw(false));
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void a_restart_keeps_of_each_handle_what_its_reach_says(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, data(lab), fits).all()) {
      var edits = List.of(new Edit(3, grip.handle().id(), grip.gesture()));

      Experiment again = Run.restarted(lab.spec(), grip.experiment().withEdits(edits));

      boolean forgotten = grip.handle().reach() == Reach.RUN;
      assertThat(again.edits())
          .isEqualTo(forgotten ? List.of() : List.of(edits.getFirst().movedTo(0)));
      Run<?, ?> run = lab.open(again, fits);
      String untouched = Seen.digest(lab.open(grip.experiment(), fits).draw(false));
      assertThat(Seen.digest(run.draw(false)).equals(untouched)).isEqualTo(forgotten);
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void hands_that_make_no_sense_are_refused(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);
    run.forward(1);
    String before = Seen.digest(run.draw(false));
    for (Handle handle : lab.spec().handles()) {
      for (Gesture gesture :
          List.of(
              new Gesture.Moved(-1, Map.of()),
              new Gesture.Moved(1_000_000, Map.of("no such column", 1.0)),
              new Gesture.Added(Map.of("no such column", 1.0)),
              new Gesture.Removed(-1),
              new Gesture.Removed(Integer.MAX_VALUE),
              new Gesture.Turned("on"))) {
        assertThatThrownBy(() -> run.edit(handle.id(), gesture))
            .as(handle.id() + " " + gesture)
            .isInstanceOf(Refusal.class);
      }
    }
    assertThatThrownBy(() -> run.edit("no such handle", new Gesture.Pressed()))
        .isInstanceOf(Refusal.class);

    assertThat(run.experiment().edits()).isEmpty();
    assertThat(Seen.digest(run.draw(false))).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("labs")
  void a_knob_that_only_changes_the_look_shows_what_a_fresh_run_shows(Subject lab)
      throws Exception {
    for (Map<String, Object> look : Tries.looks(lab.spec(), data(lab))) {
      Run<?, ?> run = lab.open(lab.experiment(), fits);
      run.forward(4);
      long reached = run.tick();

      run.look(new Settings(look));

      assertThat(run.tick()).isEqualTo(reached);
      assertThat(Seen.digest(run.draw(false)))
          .as(look.toString())
          .isEqualTo(Seen.digest(lab.drawnAt(reached, lab.with(look), fits)));
    }
  }

  @ParameterizedTest
  @MethodSource("labs")
  void the_defaults_finish_without_hands(Subject lab) throws Exception {
    Run<?, ?> run = lab.open(lab.experiment(), fits);

    run.go(lab.spec().opens());
    Seen.assertSound(run.draw(false));
    run.go(Goal.END);

    assertThat(run.finished()).isTrue();
    assertThat(run.waits()).isEmpty();
    assertThat(run.tick()).isBetween(1L, lab.spec().horizon());
    Seen.assertSound(run.draw(false));
    Seen.assertSound(run.draw(true));
  }

  private static void assertWritable(String snippet) {
    assertThat(snippet).isNotBlank().doesNotContain("dev.praxis").doesNotContainPattern(HOLE);
  }
}
