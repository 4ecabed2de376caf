package dev.praxis.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveColumnsTest {
  private static final int RATE = 16_000;

  private static double[] tone(double hertz, int samples) {
    return IntStream.range(0, samples)
        .mapToDouble(i -> Math.sin(2 * Math.PI * hertz * i / RATE))
        .toArray();
  }

  @Test
  void a_tone_of_full_scale_is_brightest_at_its_frequency() {
    var live = new LiveColumns(RATE);
    var columns = new ArrayList<byte[]>();

    live.add(tone(2_000, RATE), RATE, 7);
    live.drain((levels, heard) -> columns.add(levels.clone()));

    byte[] last = columns.getLast();
    int brightest =
        IntStream.range(0, last.length)
            .reduce((a, b) -> (last[b] & 0xff) > (last[a] & 0xff) ? b : a)
            .orElseThrow();
    assertThat(columns).hasSize(100);
    assertThat(brightest * 8_000.0 / LiveColumns.ROWS).isBetween(1_900.0, 2_100.0);
    assertThat(last[brightest] & 0xff).isBetween(250, 255);
  }

  @Test
  void columns_that_nobody_takes_are_dropped_oldest_first_and_counted() {
    var live = new LiveColumns(RATE);
    var heard = new ArrayList<Long>();

    for (int column = 0; column < LiveColumns.CAPACITY + 30; column++) {
      live.add(new double[160], 160, column);
    }
    int taken = live.drain((levels, moment) -> heard.add(moment));

    assertThat(live.dropped()).isEqualTo(30);
    assertThat(taken).isEqualTo(LiveColumns.CAPACITY);
    assertThat(heard.getFirst()).isEqualTo(30);
    assertThat(heard.getLast()).isEqualTo(LiveColumns.CAPACITY + 29L);
  }

  @Test
  void blocks_of_any_size_give_the_same_columns() {
    double[] sound = tone(700, 4_000);
    var whole = new LiveColumns(RATE);
    var parts = new LiveColumns(RATE);
    var one = new ArrayList<byte[]>();
    var other = new ArrayList<byte[]>();

    whole.add(sound, sound.length, 0);
    for (int at = 0; at < sound.length; at += 37) {
      int count = Math.min(37, sound.length - at);
      parts.add(java.util.Arrays.copyOfRange(sound, at, at + count), count, 0);
    }
    whole.drain((levels, heard) -> one.add(levels.clone()));
    parts.drain((levels, heard) -> other.add(levels.clone()));

    assertThat(other).hasSize(25).containsExactlyElementsOf(one);
  }

  @Test
  void the_delay_said_is_the_one_in_the_middle() {
    var delays = new Delays();

    List.of(9_000_000L, 1_000_000L, 900_000_000L).forEach(delays::add);

    assertThat(delays.medianMillis()).isEqualTo(9);
  }
}
