package dev.praxis.data;

import dev.praxis.words.Csv;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The recordings that ship with Praxis: spoken digits in several voices, split by voice. Safe to
/// use from several threads.
public final class Recordings {
  private static final Words WORDS = Words.of(Recordings.class);
  private static final String FOLDER = "spoken-digits";
  private static final String ENDING = ".wav";
  private final Path folder;
  private final List<Spoken> all;
  private final Map<String, Sound> opened = new ConcurrentHashMap<>();

  private Recordings(Path folder, List<Spoken> all) {
    this.folder = folder;
    this.all = List.copyOf(all);
  }

  /// One recording.
  ///
  /// @param id as experiments name it
  /// @param digit what is said, 0 to 9
  /// @param voice who says it
  /// @param take one of several of the same digit and voice
  /// @param split train, validation or test; a voice is in one of them only
  public record Spoken(String id, int digit, String voice, int take, String split) {
    /// What people call it.
    public String title() {
      return WORDS.say(
          "recording.title",
          "digit",
          WORDS.say("recording.digit." + digit),
          "voice",
          voice,
          "take",
          take + 1);
    }
  }

  /// Reads what there is; no recording yet.
  ///
  /// @param datasets the folder of shipped data
  /// @throws DataProblem when the list of recordings is absent or broken
  public static Recordings open(Path datasets) throws DataProblem {
    Path folder = datasets.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return new Recordings(folder, List.of());
    }
    try {
      List<List<String>> rows = Csv.rows(Files.readString(folder.resolve("index.csv")), ',');
      List<Spoken> all = rows.stream().skip(1).map(Recordings::spoken).toList();
      return new Recordings(folder, all);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
      throw DataProblem.of(
          DataProblem.Place.of(FOLDER + "/index.csv"), "recordings.unreadable", "folder", folder);
    }
  }

  private static Spoken spoken(List<String> row) {
    String file = row.getFirst();
    return new Spoken(
        FOLDER + "/" + file.substring(0, file.length() - ENDING.length()),
        Integer.parseInt(row.get(1)),
        row.get(2),
        Integer.parseInt(row.get(3)),
        row.get(6));
  }

  /// By voice, take and digit.
  public List<Spoken> all() {
    return all;
  }

  public Optional<Spoken> find(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// Opens a recording, once.
  ///
  /// @throws DataProblem when its file is gone or broken
  public Sound read(Spoken spoken) throws DataProblem {
    Sound known = opened.get(spoken.id());
    if (known != null) {
      return known;
    }
    String name = spoken.id().substring(FOLDER.length() + 1) + ENDING;
    Sound fresh = Sound.open(spoken.id(), spoken.title(), folder.resolve(name));
    opened.put(spoken.id(), fresh);
    return fresh;
  }
}
