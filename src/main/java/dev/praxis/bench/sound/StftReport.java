package dev.praxis.bench.sound;

import dev.praxis.bench.Machine;
import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was measured.
///
/// @param peer absent where there is none on this machine
record StftReport(Timings ours, Optional<Timings> peer) {
  private static final Words WORDS = Words.of(StftReport.class);

  Optional<Double> ratio() {
    return peer.map(other -> ours.median() / other.median());
  }

  String written() {
    String compared =
        ratio()
            .map(ratio -> WORDS.say("stft.ratio", "ratio", Numbers.fixed(ratio, 2)))
            .orElseGet(() -> WORDS.say("stft.absent"));
    String theirs = peer.map(other -> other.written() + "\n").orElse("");
    return WORDS.say("stft.what")
        + "\n"
        + ours.written()
        + "\n"
        + theirs
        + compared
        + "\n"
        + Machine.here().written();
  }

  Map<String, Object> tree() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("bench", "stft");
    tree.put("praxis", ours.tree());
    tree.put("peer", peer.map(Timings::tree));
    tree.put("ratio", ratio());
    tree.put("machine", Machine.here().tree());
    return tree;
  }
}
