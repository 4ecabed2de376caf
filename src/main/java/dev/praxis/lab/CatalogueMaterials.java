package dev.praxis.lab;

import dev.praxis.data.Catalogue;
import dev.praxis.data.ColumnType;
import dev.praxis.data.CsvImport;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Dataset;
import dev.praxis.data.Material;
import dev.praxis.data.Preview;
import dev.praxis.data.Recordings;
import dev.praxis.data.Sound;
import dev.praxis.words.Spelling;
import dev.praxis.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tables and recordings by catalogue id, or else by the path of the learner's own file. The latest
/// few files are
/// kept until they change; safe to use from several threads.
public final class CatalogueMaterials implements MaterialSource {
  private static final Words WORDS = Words.of(CatalogueMaterials.class);

  private final Catalogue catalogue;
  private final Path folder;
  private final Map<Path, Map<String, ColumnType>> declared;
  private final Shelf<Opened> shelf;
  private final Shelf<Sound> sounds;

  private CatalogueMaterials(
      Catalogue catalogue,
      Path folder,
      Map<Path, Map<String, ColumnType>> declared,
      Shelf<Opened> shelf,
      Shelf<Sound> sounds) {
    this.catalogue = catalogue;
    this.folder = folder;
    this.declared = Map.copyOf(declared);
    this.shelf = shelf;
    this.sounds = sounds;
  }

  /// @param folder where paths that are not absolute begin
  public static CatalogueMaterials of(Catalogue catalogue, Path folder) {
    return new CatalogueMaterials(catalogue, folder, Map.of(), new Shelf<>(), new Shelf<>());
  }

  /// The same source, but with these column types for a file; columns not named keep their guess.
  public CatalogueMaterials withTypes(Path file, Map<String, ColumnType> types) {
    var more = new HashMap<>(declared);
    more.put(placed(file), Map.copyOf(types));
    return new CatalogueMaterials(catalogue, folder, more, shelf, sounds);
  }

  @Override
  public Material open(MaterialRef ref) throws Refusal {
    Material found = found(ref);
    if (!ref.hash().isEmpty() && !ref.hash().equals(found.hash())) {
      throw refuse("material.other", "id", ref.id());
    }
    return found;
  }

  private Material found(MaterialRef ref) throws Refusal {
    Optional<Recordings.Spoken> spoken = catalogue.recordings().find(ref.id());
    try {
      if (spoken.isPresent()) {
        return catalogue.recordings().read(spoken.get());
      }
      Optional<Path> file = file(ref);
      if (file.filter(CatalogueMaterials::isSound).isPresent()) {
        return sound(ref.id(), file.get());
      }
      return file.isPresent() ? opened(ref).data() : shipped(ref.id());
    } catch (DataProblem problem) {
      throw refused(problem);
    }
  }

  private Sound sound(String id, Path path) throws DataProblem {
    Key key = Key.of(path, Map.of());
    Optional<Sound> known = sounds.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    Sound fresh = Sound.open(id, String.valueOf(path.getFileName()), path);
    sounds.put(key, fresh);
    return fresh;
  }

  /// By its name or its first bytes.
  private static boolean isSound(Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".wav")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(4), new byte[] {'R', 'I', 'F', 'F'});
    } catch (IOException unseen) {
      return false;
    }
  }

  /// What was found when the file was looked through; nothing for a table of the catalogue.
  public Optional<Preview> preview(MaterialRef ref) throws Refusal {
    Optional<Path> file = file(ref).filter(path -> !isSound(path));
    return file.isPresent() ? Optional.of(opened(ref).preview()) : Optional.empty();
  }

  /// The file meant; nothing where the catalogue has a table by this id, or no file lies there and
  /// the id does not look like the name of one.
  private Optional<Path> file(MaterialRef ref) throws Refusal {
    if (isShipped(ref.id())) {
      return Optional.empty();
    }
    try {
      Path path = placed(Path.of(ref.id()));
      boolean likely = ref.id().matches("(?s).*[./\\\\].*");
      return likely || Files.exists(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException noPath) {
      throw refuse("material.no-path", "id", ref.id());
    }
  }

  /// Whether a table by this id is in the catalogue, or it may name a file.
  public boolean mayOpen(String id) throws Refusal {
    return isShipped(id) || file(MaterialRef.of(id)).isPresent();
  }

  /// Whether it ships with the program.
  private boolean isShipped(String id) {
    return catalogue.find(id).isPresent() || catalogue.recordings().find(id).isPresent();
  }

  /// The ids of the tables of the catalogue.
  public List<String> shipped() {
    return catalogue.entries().stream().map(Catalogue.Entry::id).toList();
  }

  private Path placed(Path file) {
    return folder.resolve(file).normalize();
  }

  private Opened opened(MaterialRef ref) throws Refusal {
    Path path = file(ref).orElseThrow();
    try {
      Key key = Key.of(path, declared.getOrDefault(path, Map.of()));
      Optional<Opened> known = shelf.find(key);
      if (known.isPresent()) {
        return known.get();
      }
      Preview preview = CsvImport.preview(path);
      var fresh = new Opened(preview, CsvImport.read(preview, key.types()));
      shelf.put(key, fresh);
      return fresh;
    } catch (DataProblem problem) {
      throw refused(problem);
    }
  }

  private Dataset shipped(String id) throws Refusal {
    if (catalogue.find(id).isEmpty()) {
      throw refuse(
          "material.unknown",
          "id",
          id,
          "ids",
          String.join(", ", shipped()),
          "near",
          Spelling.nearest(id, shipped()));
    }
    try {
      return catalogue.read(id);
    } catch (DataProblem problem) {
      throw refused(problem);
    }
  }

  private static Refusal refused(DataProblem problem) {
    boolean placed = problem.place().line().isPresent() || problem.place().column().isPresent();
    String where = placed ? problem.place().written() + ": " : "";
    return new Refusal(new Notice(where + problem.what(), problem.advice()));
  }

  private static Refusal refuse(String key, Object... namesAndValues) {
    return new Refusal(
        new Notice(WORDS.say(key, namesAndValues), WORDS.say(key + ".try", namesAndValues)));
  }

  /// A file as it lay there when it was read.
  private record Key(Path path, long changed, long size, Map<String, ColumnType> types) {
    /// A file that cannot be seen gets a key nothing is kept under, and is then refused on reading.
    static Key of(Path path, Map<String, ColumnType> types) {
      try {
        return new Key(path, Files.getLastModifiedTime(path).toMillis(), Files.size(path), types);
      } catch (IOException unseen) {
        return new Key(path, -1, -1, types);
      }
    }
  }

  private record Opened(Preview preview, Dataset data) {}

  /// The files read lately, at most `MOST`, the one used longest ago goes first.
  private static final class Shelf<T> {
    private static final int MOST = 4;
    private final Map<Key, T> files = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<T> find(Key key) {
      return Optional.ofNullable(files.get(key));
    }

    synchronized void put(Key key, T opened) {
      files.put(key, opened);
      if (files.size() > MOST) {
        files.remove(files.keySet().iterator().next());
      }
    }
  }
}
