package dev.praxis.cli;

import dev.praxis.data.Preview;
import dev.praxis.data.Problems;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Words;
import java.util.Optional;

/// Says what of a learner's file was not taken as written, each on one line.
record ImportRemarks(CatalogueMaterials source, Trouble trouble) {
  private static final Words WORDS = Words.of(ImportRemarks.class);

  void say(MaterialRef ref) throws Refusal {
    Optional<Preview> preview = source.preview(ref);
    if (preview.isPresent()) {
      Problems problems = preview.get().problems();
      if (problems.count() > 0) {
        trouble.remark(
            WORDS.say("import.problems", "file", ref.id(), "count", problems.count()),
            problems.first().getFirst().sentence());
      }
      preview.get().sampled().ifPresent(sentence -> trouble.remark(ref.id(), sentence));
    }
  }
}
