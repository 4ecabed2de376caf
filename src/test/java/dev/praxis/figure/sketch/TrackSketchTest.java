package dev.praxis.figure.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.praxis.figure.Axis;
import dev.praxis.figure.Figure;
import dev.praxis.figure.Spectrogram;
import dev.praxis.figure.Waveform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackSketchTest {
  private static final Axis TIME = new Axis("time", "s", 2, 4);
  private static final Waveform WAVE =
      new Waveform(
          "Sound",
          "",
          TIME,
          new Axis("amplitude", "", -1, 1),
          new double[] {-0.5, -0.25, 0, -1},
          new double[] {0.5, 0.25, 0.75, 1},
          Optional.of(new Waveform.Span(2.5, 3)),
          3);
  private static final Spectrogram PICTURE =
      new Spectrogram(
          "Spectrogram",
          "",
          TIME,
          Axis.logarithmic("frequency", "Hz", 100, 10_000),
          2,
          3,
          new float[] {-60, -10, -30, -80, -20, 0},
          -80,
          0,
          "dB",
          false,
          3);

  private static Frame frame(Figure figure, double height) {
    return Sketch.of(figure, 640, height, 1).frame().orElseThrow();
  }

  @Test
  void one_moment_is_in_one_place_in_all_tracks_whatever_their_height() {
    double wave = frame(WAVE, 120).px(3);
    double picture = frame(PICTURE, 300).px(3);

    assertThat(wave).isEqualTo(picture);
  }

  @Test
  void every_cell_has_the_colour_of_its_value() {
    Mark.Raster raster =
        Sketch.of(PICTURE, 640, 300, 1).marks().stream()
            .filter(Mark.Raster.class::isInstance)
            .map(Mark.Raster.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(raster.columns()).isEqualTo(2);
    double[] heat = java.util.Arrays.stream(raster.cells()).mapToDouble(Ink::heat).toArray();
    double[] wanted = {20 / 80.0, 0, 70 / 80.0, 60 / 80.0, 50 / 80.0, 1};
    for (int i = 0; i < heat.length; i++) {
      assertThat(heat[i]).as("cell " + i).isCloseTo(wanted[i], within(0.5 / 255));
    }
  }

  @Test
  void figures_are_told_from_their_data() {
    assertThat(WAVE.describe()).contains("from 2 to 4", "between −1 and 1");
    assertThat(PICTURE.describe()).contains("0 dB", "3.5", "about 5000");
    assertThat(PICTURE.table().rows())
        .containsExactly(List.of(2.5, "about 1000", -10.0), List.of(3.5, "about 5000", 0.0));
    assertThat(WAVE.table().rows()).hasSize(4);
    assertThat(WAVE.table().rows().getFirst()).isEqualTo(List.of(2.25, -0.5, 0.5));
  }

  @Test
  void a_place_on_a_track_is_a_moment() {
    assertThat(WAVE.valueAt(Map.of("time", 2.25, "amplitude", 0.5))).contains(2.25);
    assertThat(PICTURE.chosen()).contains(Map.of("time", 3.0));
    assertThat(PICTURE.stride().across()).isEqualTo(0.01);
  }

  @Test
  void a_logarithmic_axis_is_labelled_with_the_quantity() {
    Axis axis = Axis.logarithmic("frequency", "Hz", 100, 1_000);

    assertThat(axis.ticks())
        .extracting(Axis.Tick::label)
        .containsExactly("100", "200", "500", "1000");
    assertThat(axis.low()).isEqualTo(2);
    assertThat(axis.high()).isEqualTo(3);
  }
}
