package dev.praxis.signal.wav;

import static org.assertj.core.api.Assertions.assertThat;

import dev.praxis.signal.Loudness;
import dev.praxis.signal.Wave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The recordings shipped for lessons are what their index and README say.
class SpokenDigitsTest {
  private static final Path FOLDER = Path.of("datasets/spoken-digits");

  private record Row(String file, int digit, String voice, int take, String split) {
    static Row of(String line) {
      String[] cells = line.split(",", -1);
      return new Row(
          cells[0], Integer.parseInt(cells[1]), cells[2], Integer.parseInt(cells[3]), cells[6]);
    }
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve("index.csv"));
    assertThat(lines.getFirst()).isEqualTo("file,digit,voice,take,rate,pitch,split");
    return lines.stream().skip(1).map(Row::of).toList();
  }

  @Test
  void every_row_has_a_recording_of_8_khz_mono_that_is_heard() throws IOException, SoundProblem {
    for (Row row : rows()) {
      try (WavFile file = WavFile.open(FOLDER.resolve(row.file()))) {
        assertThat(file.header().rate()).as(row.file()).isEqualTo(8000);
        assertThat(file.header().channels()).as(row.file()).isOne();
        assertThat(file.header().seconds()).as(row.file()).isBetween(0.15, 1.0);
        assertThat(file.remark()).as(row.file()).isEmpty();
        Wave wave = file.read(0, file.header().frames());
        Loudness loudness = Loudness.of(wave);
        assertThat(loudness.peak()).as(row.file()).isBetween(-4.0, -2.0);
        assertThat(loudness.clipped()).as(row.file()).isZero();
      }
      assertThat(row.file())
          .isEqualTo("%d_%s_%d.wav".formatted(row.digit(), row.voice(), row.take()));
    }
  }

  @Test
  void every_voice_says_every_digit_four_times() throws IOException {
    List<Row> rows = rows();

    Map<String, TreeSet<String>> said =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::voice,
                    Collectors.mapping(
                        row -> row.digit() + " " + row.take(),
                        Collectors.toCollection(TreeSet::new))));
    var all = new TreeSet<String>();
    for (int digit = 0; digit < 10; digit++) {
      for (int take = 0; take < 4; take++) {
        all.add(digit + " " + take);
      }
    }
    assertThat(rows).hasSize(240);
    assertThat(said).hasSize(6).allSatisfy((voice, takes) -> assertThat(takes).isEqualTo(all));
  }

  @Test
  void a_voice_is_in_one_split_only() throws IOException {
    Map<String, TreeSet<String>> splits =
        rows().stream()
            .collect(
                Collectors.groupingBy(
                    Row::split,
                    Collectors.mapping(Row::voice, Collectors.toCollection(TreeSet::new))));

    assertThat(splits)
        .containsOnlyKeys("train", "validation", "test")
        .containsEntry("validation", new TreeSet<>(List.of("rp-f4")))
        .containsEntry("test", new TreeSet<>(List.of("carib-m1")));
    assertThat(splits.get("train")).containsExactly("gb-f2", "scot-m7", "us-f5", "us-m3");
  }

  @Test
  void the_hashes_are_those_of_all_recordings_and_the_index()
      throws IOException, NoSuchAlgorithmException {
    var promised = new TreeMap<String, String>();
    for (String line : Files.readAllLines(FOLDER.resolve("SHA256SUMS"))) {
      String[] parts = line.split(" +", 2);
      promised.put(parts[1], parts[0]);
    }

    var found = new TreeMap<String, String>();
    for (String file : names()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(file)));
      found.put(file, HexFormat.of().formatHex(digest));
    }
    assertThat(promised).isEqualTo(found);
  }

  /// All sounds in the folder, named by the index or not, and the index.
  private static List<String> names() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".wav") || name.equals("index.csv"))
          .toList();
    }
  }
}
