package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Goal;
import dev.praxis.lab.Handle;
import dev.praxis.lab.LabSpec;
import dev.praxis.lab.LabSpec.Fact;
import dev.praxis.lab.Labs;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.SnippetData;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules every lab keeps. A failure names the rule and the lab.
@ExtendWith(Blames.class)
@Execution(ExecutionMode.CONCURRENT)
class LabContractTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  @Test
  void every_lab_has_an_id_of_its_own() {
    List<String> ids = Labs.load().ids();

    assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void the_same_seed_gives_the_same_trace_on_any_thread(Subject lab) throws Exception {
    var first = new FutureTask<>(() -> lab.trace(lab.experiment(), 30));
    var second = new FutureTask<>(() -> lab.trace(lab.experiment(), 30));

    Thread.ofPlatform().start(first).join();
    Thread.ofPlatform().start(second).join();

    assertThat(first.get()).isEqualTo(second.get());
    assertThat(new HashSet<>(first.get())).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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
  @MethodSource("dev.praxis.labs.Subjects#all")
  void a_knob_that_only_changes_the_look_shows_what_a_fresh_run_shows(Subject lab)
      throws Exception {
    for (Map<String, Object> look : Tries.looks(lab.spec(), lab.data())) {
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
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
                      case List<?> texts -> Fact.Type.TEXTS;
                      case Object other -> throw new AssertionError(fact.toString());
                    }));
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void what_can_be_heard_is_loud_enough_for_no_ear_to_hurt_and_the_same_again(Subject lab)
      throws Exception {
    for (String sound : lab.spec().sounds()) {
      Run<?, ?> run = lab.open(lab.experiment(), fits);
      run.go(Goal.END);
      String before = Seen.digest(run.draw(false));

      double[] heard = run.hear(sound).mix();

      assertThat(heard).as(sound).isNotEmpty();
      assertThat(Arrays.stream(heard).allMatch(sample -> Math.abs(sample) <= 1)).as(sound).isTrue();
      assertThat(run.hear(sound).mix()).as(sound).isEqualTo(heard);
      assertThat(Seen.digest(run.draw(false))).as(sound).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void everything_has_words(Subject lab) {
    Words words = lab.lab().words();
    LabSpec spec = lab.spec();
    var keys = new ArrayList<>(List.of("title", "summary"));
    spec.roles().forEach(role -> keys.add("role." + role.id()));
    spec.knobs().forEach(knob -> helped(keys, "knob." + knob.id()));
    spec.handles().forEach(handle -> helped(keys, "handle." + handle.id()));
    spec.strides().forEach(stride -> keys.add("stride." + stride));
    spec.figures().forEach(slot -> keys.add("slot." + slot.id()));
    spec.sounds().forEach(sound -> keys.add("sound." + sound));
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
  @MethodSource("dev.praxis.labs.Subjects#all")
  void a_teacher_finds_the_model_described(Subject lab) {
    assertThat(SnippetData.template(lab.lab().getClass(), "model.md"))
        .startsWith("# ")
        .contains("implification");
  }
}
