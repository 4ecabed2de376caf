package dev.praxis.app;

import dev.praxis.data.Catalogue;
import dev.praxis.data.DataProblem;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;

/// What the program is made of before there is a window.
record Rooms(AppFiles files, Labs labs, Catalogue catalogue, MaterialSource materials) {
  static Rooms open(AppFiles files) throws DataProblem {
    Catalogue catalogue = Catalogue.open(files.datasets());
    return new Rooms(files, Labs.load(), catalogue, source(catalogue));
  }

  private static MaterialSource source(Catalogue catalogue) {
    return ref -> {
      try {
        return catalogue.read(ref.id());
      } catch (DataProblem problem) {
        throw new Refusal(new Notice(problem.what(), problem.advice()));
      }
    };
  }
}
