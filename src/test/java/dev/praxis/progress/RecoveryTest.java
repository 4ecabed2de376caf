package dev.praxis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  private static final Instant LATER = Samples.NOON.plus(Duration.ofHours(3));

  private final Path folder;
  private final Path file;

  RecoveryTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("progress.db");
  }

  @Test
  void a_damaged_file_is_set_aside_and_the_newest_backup_restored() throws Exception {
    remember("theme", "light", Samples.NOON);
    remember("theme", "dark", Samples.NOON.plusSeconds(1));
    byte[] damaged = overwriteMiddle();

    try (var store = ProgressStore.open(folder, Samples.clock(LATER))) {
      assertThat(store.recovered())
          .get()
          .asString()
          .contains("The backup of")
          .contains(setAside().getFirst().toString());
      assertThat(store.places().recall("theme")).contains("light");
    }
    assertThat(setAside())
        .singleElement()
        .satisfies(kept -> assertThat(kept).hasBinaryContent(damaged));
  }

  @Test
  void the_next_start_after_a_recovery_has_nothing_to_say() throws Exception {
    remember("theme", "light", Samples.NOON);
    remember("theme", "dark", Samples.NOON);
    overwriteMiddle();
    remember("theme", "blue", LATER);

    try (var store = ProgressStore.open(folder, Samples.clock(LATER))) {
      assertThat(store.recovered()).isEmpty();
      assertThat(store.places().recall("theme")).contains("blue");
    }
  }

  @Test
  void a_file_that_is_no_database_is_kept_and_replaced() throws Exception {
    Files.writeString(file, "Dear diary, ".repeat(1_000));

    try (var store = ProgressStore.open(folder, Samples.clock(LATER))) {
      assertThat(store.recovered()).get().asString().contains("no good backup");
      assertThat(store.answers().all()).isEmpty();
    }
    assertThat(setAside())
        .singleElement()
        .satisfies(kept -> assertThat(kept).content().startsWith("Dear diary"));
  }

  @Test
  void an_emptied_file_counts_as_damaged_when_there_are_backups() throws Exception {
    remember("theme", "light", Samples.NOON);
    remember("theme", "dark", Samples.NOON);
    Files.write(file, new byte[0]);

    try (var store = ProgressStore.open(folder, Samples.clock(LATER))) {
      assertThat(store.recovered()).isPresent();
      assertThat(store.places().recall("theme")).contains("light");
    }
  }

  @Test
  void what_a_crash_at_the_first_start_leaves_is_no_damage() throws Exception {
    Files.createFile(file);

    try (var store = ProgressStore.open(folder, Samples.CLOCK)) {
      assertThat(store.recovered()).isEmpty();
      assertThat(store.answers().all()).isEmpty();
    }
  }

  @Test
  void a_damaged_backup_is_passed_over_for_an_older_one() throws Exception {
    remember("theme", "first", Samples.NOON);
    remember("theme", "second", day(0));
    remember("theme", "third", day(2));
    assertThat(backups()).hasSize(2);
    Files.writeString(backups().getLast(), "not a database at all");
    overwriteMiddle();

    try (var store = ProgressStore.open(folder, Samples.clock(day(3)))) {
      assertThat(store.recovered()).isPresent();
      assertThat(store.places().recall("theme")).contains("first");
    }
  }

  @Test
  void two_recoveries_at_one_time_keep_both_damaged_files() throws Exception {
    Files.writeString(file, "first damage");
    ProgressStore.open(folder, Samples.CLOCK).close();
    Files.writeString(file, "second damage");
    ProgressStore.open(folder, Samples.CLOCK).close();

    assertThat(setAside())
        .extracting(Files::readString)
        .containsExactlyInAnyOrder("first damage", "second damage");
  }

  @Test
  void a_backup_is_made_once_a_day_and_five_are_kept() throws Exception {
    for (int day = 0; day < 8; day++) {
      remember("theme", "day " + day, day(day));
      remember("theme", "evening " + day, day(day).plus(Duration.ofHours(5)));
    }

    assertThat(backups())
        .extracting(backup -> backup.getFileName().toString())
        .hasSize(5)
        .isSorted()
        .last()
        .isEqualTo("progress-20261127T160000000Z-DAILY.db");
  }

  @Test
  void nothing_is_backed_up_while_there_is_nothing_to_lose() throws Exception {
    ProgressStore.open(folder, Samples.CLOCK).close();
    ProgressStore.open(folder, Samples.clock(day(3))).close();

    assertThat(folder.resolve("backups")).doesNotExist();
  }

  @Test
  void a_backup_that_cannot_be_made_is_told_and_keeps_nobody_out() throws Exception {
    remember("theme", "light", Samples.NOON);
    Files.writeString(folder.resolve("backups"), "a file in the way");

    try (var store = ProgressStore.open(folder, Samples.clock(day(1)))) {
      assertThat(store.missedBackup()).get().asString().contains("backups");
      assertThat(store.places().recall("theme")).contains("light");
    }
  }

  private void remember(String key, String text, Instant now) throws StoreProblem {
    try (var store = ProgressStore.open(folder, Samples.clock(now))) {
      store.places().remember(key, text).join();
    }
  }

  /// Breaks the pages behind the first, as a failing disk would.
  private byte[] overwriteMiddle() throws IOException {
    byte[] noise = new byte[(int) Files.size(file) - 4096];
    Arrays.fill(noise, (byte) 0xA5);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(noise), 4096);
    }
    return Files.readAllBytes(file);
  }

  private static Instant day(int day) {
    return Samples.NOON.plus(Duration.ofDays(day));
  }

  private List<Path> backups() throws IOException {
    return list(folder.resolve("backups"), "progress-");
  }

  private List<Path> setAside() throws IOException {
    return list(folder, "progress-damaged-").stream()
        .filter(kept -> kept.toString().endsWith(".db"))
        .toList();
  }

  private static List<Path> list(Path in, String start) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files
          .filter(each -> each.getFileName().toString().startsWith(start))
          .sorted()
          .toList();
    }
  }
}
