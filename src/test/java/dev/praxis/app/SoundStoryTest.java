package dev.praxis.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.lab.Experiment;
import dev.praxis.lab.Goal;
import dev.praxis.sound.Devices;
import dev.praxis.sound.FakeSpeakers;
import dev.praxis.sound.FileSource;
import dev.praxis.sound.Microphones;
import dev.praxis.sound.Pace;
import dev.praxis.sound.Speakers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SoundStoryTest extends FxTest {
  private static final int RATE = 8_000;
  @TempDir Path folder;

  private Workbench open(Speakers speakers) {
    var devices = new Devices(speakers, Microphones.none());
    Workbench bench = Workbench.open(folder, Workbench.rooms(), devices);
    bench.go(new Place.LabAlone(Experiment.of("spectrograms", Map.of()), Goal.START));
    bench.rested();
    return bench;
  }

  private static Button play(Workbench bench) {
    return Seen.byId(bench.shell(), Button.class, "play-button").orElseThrow();
  }

  private static ComboBox<?> box(Workbench bench, String id) {
    return Seen.byId(bench.shell(), ComboBox.class, id).orElseThrow();
  }

  @Test
  void the_sound_of_the_lab_is_played_softly_begun_and_limited() {
    var speakers = new FakeSpeakers(RATE);
    try (Workbench bench = open(speakers)) {
      until("it can be played", () -> !play(bench).isDisabled());

      bench.press("play-button");
      until("all was played", () -> speakers.given().length > 0 && speakers.open() == 0);

      double[] given = speakers.given();
      double seconds = bench.shown().materials().sound("data").seconds();
      double peak = Arrays.stream(given).map(Math::abs).max().orElse(0);
      assertThat(given.length).isEqualTo((int) Math.round(seconds * RATE));
      assertThat(Math.abs(given[0])).isLessThan(0.001);
      assertThat(peak).isBetween(0.1, 0.5);
    }
  }

  @Test
  void what_was_chosen_is_remembered_and_slow_takes_longer() {
    var speakers = new FakeSpeakers(RATE);
    try (Workbench bench = open(speakers)) {
      until("it can be played", () -> !play(bench).isDisabled());
      act(() -> box(bench, "play-sound").getSelectionModel().select(1));
      act(() -> box(bench, "play-speed").getSelectionModel().select(1));
      bench.press("play-button");
      until("all was played", () -> speakers.given().length > 0 && speakers.open() == 0);

      double seconds = bench.shown().materials().sound("data").seconds();
      assertThat((double) speakers.given().length)
          .isBetween(1.9 * seconds * RATE, 2.1 * seconds * RATE);
    }
    try (Workbench again = open(speakers)) {
      assertThat(ask(() -> box(again, "play-sound").getSelectionModel().getSelectedIndex()))
          .isEqualTo(1);
      assertThat(ask(() -> box(again, "play-speed").getSelectionModel().getSelectedIndex()))
          .isEqualTo(1);
    }
  }

  @Test
  void a_loop_plays_until_it_is_stopped_or_the_lab_is_left() {
    var speakers = new FakeSpeakers(RATE).holdsAfter(20_000);
    try (Workbench bench = open(speakers)) {
      until("it can be played", () -> !play(bench).isDisabled());
      act(() -> Seen.byId(bench.shell(), ToggleButton.class, "play-loop").orElseThrow().fire());
      bench.press("play-button");
      until("it goes round", () -> speakers.given().length >= 20_000);
      bench.press("play-button");
      until("it is quiet", () -> speakers.open() == 0);
      bench.press("play-button");
      until("it plays again", () -> speakers.open() == 1);

      bench.go(new Place.Home());

      until("it is quiet", () -> speakers.open() == 0);
    }
  }

  @Test
  void a_line_follows_the_ear_while_a_sound_plays() {
    var speakers = new FakeSpeakers(RATE).holdsAfter(2_000);
    try (Workbench bench = open(speakers)) {
      until("it can be played", () -> !play(bench).isDisabled());
      assertThat(ask(() -> ears(bench))).isEmpty();

      bench.press("play-button");
      until("the line stands at a quarter of a second", () -> !ears(bench).isEmpty());
      double share = ask(() -> along(bench));
      bench.press("play-button");
      until("it is gone", () -> ears(bench).isEmpty());

      double seconds = bench.shown().materials().sound("data").seconds();
      assertThat(share).isBetween(0.1 / seconds, 0.35 / seconds);
    }
  }

  private static List<Line> ears(Workbench bench) {
    return Seen.all(bench.shell(), Line.class)
        .filter(line -> line.getStyleClass().contains("ear") && line.isVisible())
        .toList();
  }

  /// How far along its figure the line stands, from 0 to 1.
  private static double along(Workbench bench) {
    Line line = ears(bench).getFirst();
    return line.getStartX() / ((Region) line.getParent()).getWidth();
  }

  @Test
  void knobs_folded_away_stay_away_until_they_are_wanted() {
    try (Workbench bench = open(new FakeSpeakers(RATE))) {
      bench.press("fold-knobs");
      assertThat(ask(() -> Seen.says(bench.shell(), "Padding"))).isFalse();
    }
    try (Workbench again = open(new FakeSpeakers(RATE))) {
      assertThat(ask(() -> Seen.says(again.shell(), "Padding"))).isFalse();

      again.press("fold-knobs");

      assertThat(ask(() -> Seen.says(again.shell(), "Padding"))).isTrue();
    }
  }

  @Test
  void a_computer_without_sound_output_says_so_and_offers_no_playing() {
    try (Workbench bench = open(Speakers.none())) {
      until("it says so", () -> Seen.says(bench.shell(), "no sound output"));

      assertThat(ask(() -> play(bench).isDisabled())).isTrue();
    }
  }

  @Test
  void without_a_microphone_a_file_is_heard_as_if_live_and_becomes_the_material() {
    Path wav = Workbench.rooms().files().datasets().resolve("spoken-digits/3_gb-f2_0.wav");
    try (Workbench bench = open(Speakers.none())) {
      RecordSheet sheet =
          ask(() -> bench.shell().labDesk().record(bench.lab(), "data", Devices.none()));
      until("it says there is none", () -> Seen.says(sheet, "no microphone"));

      act(() -> sheet.open(() -> FileSource.open(wav, Pace.real())));
      until(
          "it is over", () -> found(sheet, "record-use").filter(b -> !b.isDisabled()).isPresent());
      String counts = ask(() -> said(sheet));
      bench.press("record-use");
      until("the lab has it", () -> id(bench).startsWith(folder.resolve("sounds").toString()));

      assertThat(counts).contains("columns dropped: 0").contains("Latency");
      assertThat(bench.rested().materials().sound("data").header().rate()).isEqualTo(8_000);
      assertThat(id(bench)).matches(".*\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}\\.wav");
    }
  }

  private static java.util.Optional<Button> found(RecordSheet sheet, String id) {
    return Seen.byId(sheet, Button.class, id);
  }

  private static String said(RecordSheet sheet) {
    return String.join(" ", Seen.all(sheet, Label.class).map(Label::getText).toList());
  }

  private static String id(Workbench bench) {
    return bench.shown().materials().sound("data").id();
  }
}
