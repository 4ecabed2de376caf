package dev.praxis.data;

import dev.praxis.signal.wav.SoundProblem;
import dev.praxis.words.SpokenProblem;
import dev.praxis.words.Words;
import java.util.Optional;
import java.util.OptionalLong;

/// A table could not be read: what happened, what to do, and where.
public final class DataProblem extends SpokenProblem {
  private static final long serialVersionUID = 1L;
  private static final Words WORDS = Words.of(DataProblem.class);

  private final transient Place place;

  /// Where it went wrong, as far as known.
  ///
  /// @param file the file's name
  /// @param line counted from 1
  /// @param column the column's name
  public record Place(String file, OptionalLong line, Optional<String> column) {
    public static Place of(String file) {
      return new Place(file, OptionalLong.empty(), Optional.empty());
    }

    public Place line(long number) {
      return new Place(file, OptionalLong.of(number), column);
    }

    public Place column(String name) {
      return new Place(file, line, Optional.of(name));
    }

    /// `file:line`, or the file alone; the column after a comma.
    public String written() {
      String lines = line.isPresent() ? ":" + line.getAsLong() : "";
      return file + lines + column.map(name -> ", column " + name).orElse("");
    }
  }

  public DataProblem(Place place, String what, String advice) {
    super(what, advice);
    this.place = place;
  }

  private DataProblem(Place place, Words words, String key, Object... namesAndValues) {
    super(words, key, namesAndValues);
    this.place = place;
  }

  /// The problem whose sentences stand under `key` and `key.try` in this room's words.
  static DataProblem of(Place place, String key, Object... namesAndValues) {
    return new DataProblem(place, WORDS, key, namesAndValues);
  }

  /// A sound that could not be read; its sentences name the file.
  static DataProblem of(SoundProblem problem) {
    return new DataProblem(Place.of(""), problem.what(), problem.advice());
  }

  public Place place() {
    return place;
  }

  /// The sentences behind the place, for logs.
  @Override
  public String getMessage() {
    return (place.file().isEmpty() ? "" : place.written() + ": ") + sentence();
  }
}
