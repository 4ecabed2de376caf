package dev.praxis.data;

import dev.praxis.signal.Envelope;
import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.SoundProblem;
import dev.praxis.signal.wav.WavFile;
import dev.praxis.signal.wav.WavHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A recording. Its header is known; samples are read from the file where they are asked for, so
/// that two hours take no more memory than the seconds that are looked at.
///
/// @param hash SHA-256 of the file's bytes
/// @param remark what a reader should know although the file can be read, such as that it ends
///     early
public record Sound(
    String id, String title, String hash, WavHeader header, Path file, Optional<String> remark)
    implements Material {
  /// Opens a WAV file.
  public static Sound open(String id, String title, Path file) throws DataProblem {
    try (WavFile wav = WavFile.open(file)) {
      return new Sound(id, title, hash(file), wav.header(), file, wav.remark());
    } catch (SoundProblem problem) {
      throw DataProblem.of(problem);
    } catch (IOException unreadable) {
      throw DataProblem.of(DataProblem.Place.of(title), "sound.unreadable", "file", file);
    }
  }

  private static String hash(Path file) throws IOException {
    var digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return Sha256.hex(digest);
  }

  public double seconds() {
    return header.seconds();
  }

  /// A stretch of every channel, cut to what there is.
  ///
  /// @param from seconds
  /// @param to seconds
  public Wave read(double from, double to) throws DataProblem {
    try (WavFile wav = WavFile.open(file)) {
      return wav.read(Math.round(from * header.rate()), Math.round(to * header.rate()));
    } catch (SoundProblem problem) {
      throw DataProblem.of(problem);
    } catch (IOException unreadable) {
      throw DataProblem.of(DataProblem.Place.of(title), "sound.unreadable", "file", file);
    }
  }

  /// The lowest and highest sample in each of `columns` stretches of the whole, in one pass.
  public Envelope overview(int columns, BooleanSupplier stop)
      throws DataProblem, InterruptedException {
    try (WavFile wav = WavFile.open(file)) {
      return wav.overview(columns, stop);
    } catch (SoundProblem problem) {
      throw DataProblem.of(problem);
    } catch (IOException unreadable) {
      throw DataProblem.of(DataProblem.Place.of(title), "sound.unreadable", "file", file);
    }
  }
}
