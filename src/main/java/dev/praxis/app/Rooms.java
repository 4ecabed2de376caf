package dev.praxis.app;

import dev.praxis.data.Catalogue;
import dev.praxis.data.DataProblem;
import dev.praxis.lab.Labs;
import java.nio.file.Path;

/// What the program is made of before there is a window.
record Rooms(AppFiles files, Labs labs, Catalogue catalogue, OwnTables tables) {
  static Rooms open(AppFiles files) throws DataProblem {
    Catalogue catalogue = Catalogue.open(files.datasets());
    return new Rooms(files, Labs.load(), catalogue, new OwnTables(catalogue, Path.of("")));
  }
}
