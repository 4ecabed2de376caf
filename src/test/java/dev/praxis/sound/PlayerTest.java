package dev.praxis.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.signal.Wave;
import dev.praxis.sound.Player.End;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlayerTest {
  private static final int RATE = 8_000;

  /// A sine of full scale.
  private static Wave loud(int rate, double seconds) {
    return Wave.of(
        rate,
        IntStream.range(0, (int) (seconds * rate))
            .mapToDouble(i -> Math.sin(2 * Math.PI * 440 * i / rate))
            .toArray());
  }

  private static End await(CompletableFuture<End> end) throws Exception {
    return end.get(20, TimeUnit.SECONDS);
  }

  private static void until(java.util.function.BooleanSupplier holds) throws InterruptedException {
    long last = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(last);
      Thread.sleep(2);
    }
  }

  private static double peak(double[] samples) {
    return Arrays.stream(samples).map(Math::abs).max().orElse(0);
  }

  @Test
  void a_loud_sound_begins_softly_and_is_limited() throws Exception {
    var speakers = new FakeSpeakers(RATE);
    var end = new CompletableFuture<End>();

    new Player(speakers).play(loud(RATE, 0.5), false, end::complete);

    assertThat(await(end)).isEqualTo(new End.Played());
    assertThat(speakers.given()).hasSize(RATE / 2);
    assertThat(peak(Arrays.copyOf(speakers.given(), 8))).isLessThan(0.01);
    assertThat(peak(speakers.given())).isBetween(0.4, 0.5);
    until(() -> speakers.open() == 0);
  }

  @Test
  void a_device_that_takes_another_rate_gets_the_same_sound_at_that_rate() throws Exception {
    var speakers = new FakeSpeakers(48_000);
    var end = new CompletableFuture<End>();

    new Player(speakers).play(loud(RATE, 0.25), false, end::complete);

    assertThat(await(end)).isEqualTo(new End.Played());
    double[] given = speakers.given();
    long rises =
        IntStream.range(1, given.length).filter(i -> given[i - 1] < 0 && given[i] >= 0).count();
    assertThat(given).hasSize(12_000);
    assertThat(rises).isBetween(108L, 111L);
  }

  @Test
  void a_loop_goes_round_without_a_gap_until_it_is_stopped() throws Exception {
    var speakers = new FakeSpeakers(RATE).holdsAfter(3_000);
    var end = new CompletableFuture<End>();
    var player = new Player(speakers);

    player.play(loud(RATE, 0.125), true, end::complete);
    until(() -> speakers.given().length >= 3_000);
    player.stop();

    assertThat(await(end)).isEqualTo(new End.Stopped());
    double[] given = speakers.given();
    assertThat(Arrays.copyOfRange(given, 1_000, 2_000)).isEqualTo(Arrays.copyOf(given, 1_000));
    assertThat(Arrays.copyOfRange(given, 2_000, 3_000)).isEqualTo(Arrays.copyOf(given, 1_000));
  }

  @Test
  void the_ear_is_where_the_device_is_and_not_where_the_last_sample_was_given() throws Exception {
    var speakers = new FakeSpeakers(RATE).holdsAfter(1_200).waiting(0.05);
    var end = new CompletableFuture<End>();
    var player = new Player(speakers);

    player.play(loud(RATE, 0.125), true, end::complete);
    until(() -> speakers.given().length >= 1_200);

    until(() -> player.heardSeconds().isPresent());
    until(() -> Math.abs(player.heardSeconds().orElse(0) - (0.125 + 0.03 - 0.05)) < 1e-9);
    player.stop();
    assertThat(await(end)).isEqualTo(new End.Stopped());
    assertThat(player.heardSeconds()).isEmpty();
  }

  @Test
  void a_loop_that_is_switched_off_plays_to_its_end() throws Exception {
    var speakers = new FakeSpeakers(RATE);
    var end = new CompletableFuture<End>();
    var player = new Player(speakers);

    player.play(loud(RATE, 0.125), true, end::complete);
    until(() -> speakers.given().length >= 2_000);
    player.loop(false);

    assertThat(await(end)).isEqualTo(new End.Played());
    assertThat(speakers.given().length % 1_000).isZero();
  }

  @Test
  void a_device_that_goes_away_ends_the_sound_with_a_sentence() throws Exception {
    var speakers = new FakeSpeakers(RATE).lostAfter(400);
    var end = new CompletableFuture<End>();

    new Player(speakers).play(loud(RATE, 1), true, end::complete);

    assertThat(await(end))
        .isInstanceOfSatisfying(
            End.Failed.class, failed -> assertThat(failed.why().what()).contains("gone"));
    until(() -> speakers.open() == 0);
  }

  @Test
  void a_new_sound_ends_the_one_before() throws Exception {
    var speakers = new FakeSpeakers(RATE).holdsAfter(500);
    var first = new CompletableFuture<End>();
    var second = new CompletableFuture<End>();
    var player = new Player(speakers);

    player.play(loud(RATE, 1), false, first::complete);
    until(() -> speakers.given().length >= 500);
    player.play(loud(RATE, 1), false, second::complete);

    assertThat(await(first)).isEqualTo(new End.Stopped());
    player.stop();
    assertThat(await(second)).isEqualTo(new End.Stopped());
  }

  @Test
  void without_a_device_playing_ends_at_once_and_says_why() throws Exception {
    var end = new CompletableFuture<End>();
    var player = new Player(Speakers.none());

    player.play(loud(RATE, 1), false, end::complete);

    assertThat(player.present()).isFalse();
    assertThat(await(end))
        .isInstanceOfSatisfying(
            End.Failed.class,
            failed -> assertThat(failed.why().what()).contains("no sound output"));
  }

  @Test
  void a_sound_without_samples_that_loops_is_over_at_once() throws Exception {
    var end = new CompletableFuture<End>();

    new Player(new FakeSpeakers(RATE)).play(Wave.of(RATE, new double[0]), true, end::complete);

    assertThat(await(end)).isEqualTo(new End.Played());
  }
}
