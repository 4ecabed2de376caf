package dev.praxis.app;

import dev.praxis.data.Catalogue;
import dev.praxis.data.ColumnType;
import dev.praxis.data.Material;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Refusal;
import java.nio.file.Path;
import java.util.Map;

/// The tables of the catalogue and those the learner brought, with the column types chosen for
/// them.
final class OwnTables implements MaterialSource {
  private volatile CatalogueMaterials materials;

  OwnTables(Catalogue catalogue, Path folder) {
    this.materials = CatalogueMaterials.of(catalogue, folder);
  }

  @Override
  public Material open(MaterialRef ref) throws Refusal {
    return materials.open(ref);
  }

  /// Reads a file with these types from now on.
  synchronized void declare(Path file, Map<String, ColumnType> types) {
    materials = materials.withTypes(file, types);
  }
}
