package dev.praxis.labs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.praxis.lab.Edit;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Gesture;
import dev.praxis.lab.Handle;
import dev.praxis.lab.Reach;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.lab.json.ExperimentJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every lab keeps under hands. A failure names the rule and the lab.
@ExtendWith(Blames.class)
@Execution(ExecutionMode.CONCURRENT)
class LabHandsTest {
  private final Fits fits = new Fits();

  @AfterEach
  void free() {
    fits.close();
  }

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void a_state_once_handed_out_never_changes(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, lab.data(), fits).all()) {
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

  @ParameterizedTest
  @MethodSource("dev.praxis.labs.Subjects#all")
  void every_handle_replays(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, lab.data(), fits).all()) {
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
  @MethodSource("dev.praxis.labs.Subjects#all")
  void a_restart_keeps_of_each_handle_what_its_reach_says(Subject lab) throws Exception {
    for (Grips.Grip grip : new Grips(lab, lab.data(), fits).all()) {
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
  @MethodSource("dev.praxis.labs.Subjects#all")
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
              new Gesture.Painted(-1, "wall"),
              new Gesture.Painted(0, "no such thing"),
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
}
