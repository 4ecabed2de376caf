package dev.praxis.labs.signals.spectrograms;

import dev.praxis.labs.signals.spectrograms.SpectrogramState.Excerpt;
import dev.praxis.signal.Framing;
import dev.praxis.signal.MelBank;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What should be known of a sound and its settings before any figure is believed.
record Warnings(Words words, Excerpt excerpt, Framing framing, MelBank bank) {
  /// Of the recording itself.
  List<String> ofSound() {
    var said = new ArrayList<String>();
    if (excerpt.isSilent()) {
      said.add(words.say("wave.silent"));
    }
    if (excerpt.channels() > 1) {
      said.add(words.say("wave.mixed", "channels", excerpt.channels()));
    }
    if (excerpt.clipped() > 0) {
      said.add(words.say("wave.clipped", "count", excerpt.clipped()));
    }
    excerpt.remark().ifPresent(said::add);
    return said;
  }

  /// That bands catch nothing; only where some do.
  String ofBands() {
    return words.say("mel_bands.empty", "count", bank.empty().length, "bands", bank.bands());
  }

  /// A sentence with all warnings behind it: where no figure is seen, they are read there.
  String after(String sentence) {
    var all = new ArrayList<String>(List.of(sentence));
    all.addAll(ofSound());
    if (framing.length() > excerpt.samples().length) {
      all.add(words.say("spectrogram.longer", "seconds", excerpt.seconds()));
    }
    if (bank.empty().length > 0) {
      all.add(ofBands());
    }
    return String.join(" ", all);
  }
}
