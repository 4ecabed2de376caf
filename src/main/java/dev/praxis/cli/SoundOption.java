package dev.praxis.cli;

import dev.praxis.lab.LabSpec;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.Run;
import dev.praxis.signal.Wave;
import dev.praxis.signal.wav.Coding;
import dev.praxis.signal.wav.WavWriter;
import dev.praxis.words.Words;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What can be heard of a run, to be written as a WAV file of 16 bits.
///
/// @param id as the lab's spec names it
/// @param file as it was typed
record SoundOption(String id, String file) {
  private static final Words WORDS = Words.of(SoundOption.class);

  /// Reads `ID=FILE.wav` and refuses sounds the lab does not have.
  static List<SoundOption> read(List<String> texts, LabSpec spec) throws CliProblem {
    var wanted = new ArrayList<SoundOption>();
    for (String text : texts) {
      int equals = text.indexOf('=');
      if (equals < 1 || equals == text.length() - 1) {
        throw CliProblem.wrongUse("sound.form", "text", text);
      }
      String id = text.substring(0, equals).strip();
      if (spec.sounds().isEmpty()) {
        throw CliProblem.wrongUse("sound.no", "lab", spec.id());
      }
      if (!spec.sounds().contains(id)) {
        throw Choice.unknown("sound.unknown", id, spec.sounds(), "lab", spec.id());
      }
      wanted.add(new SoundOption(id, text.substring(equals + 1)));
    }
    return wanted;
  }

  /// Works the sound out and writes it as it is: neither faded nor turned down; only what lies
  /// beyond full scale is cut.
  ///
  /// @return what was done, as a sentence
  String write(Run<?, ?> run, Path folder) throws CliProblem, Refusal, InterruptedException {
    Wave wave = run.hear(id);
    try {
      WavWriter.write(wave, Coding.PCM_16, folder.resolve(file));
    } catch (IOException | InvalidPathException unwritable) {
      throw CliProblem.failed("sound.unwritable", "file", file);
    }
    return WORDS.say("sound.saved", "sound", id, "seconds", wave.seconds(), "file", file);
  }
}
