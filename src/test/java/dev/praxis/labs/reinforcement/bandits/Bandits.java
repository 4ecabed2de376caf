package dev.praxis.labs.reinforcement.bandits;

import dev.praxis.lab.Cancel;
import dev.praxis.lab.Drawing;
import dev.praxis.lab.Experiment;
import dev.praxis.lab.Fits;
import dev.praxis.lab.Opening;
import dev.praxis.lab.Run;
import dev.praxis.lab.Settings;
import dev.praxis.lab.TestMaterials;
import java.util.HashMap;
import java.util.Map;

/// Runs of the lab in a few words.
final class Bandits {
  private Bandits() {}

  /// Knobs and values by turns.
  static Map<String, Object> set(Object... namesAndValues) {
    var settings = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  static Run<?, ?> open(Fits fits, Object... namesAndValues) throws Exception {
    var experiment =
        Experiment.of("bandits", Map.of()).with(new Settings(set(namesAndValues))).withSeed(5);
    return Opening.run(new BanditsLab(), experiment, TestMaterials.shipped(), fits, new Cancel());
  }

  static Drawing drawn(Fits fits, Object... namesAndValues) throws Exception {
    return open(fits, namesAndValues).draw(false);
  }

  static double score(Drawing drawing, String id) {
    return drawing.scores().get(id).value();
  }

  static double fact(Drawing drawing, String id) {
    return (Double) drawing.facts().get(id);
  }
}
