package dev.praxis.lab;

import dev.praxis.data.Catalogue;
import dev.praxis.data.Column;
import dev.praxis.data.DataProblem;
import dev.praxis.data.Dataset;
import java.nio.file.Path;
import java.util.List;

/// Materials for tests: the shipped tables, and small ones written out.
public final class TestMaterials {
  private TestMaterials() {}

  public static Dataset shipped(String id) {
    try {
      return Catalogue.open(Path.of("datasets")).read(id);
    } catch (DataProblem broken) {
      throw new AssertionError(broken);
    }
  }

  /// All that ships.
  public static CatalogueMaterials catalogue() {
    try {
      return CatalogueMaterials.of(Catalogue.open(Path.of("datasets")), Path.of("datasets"));
    } catch (DataProblem broken) {
      throw new AssertionError(broken);
    }
  }

  public static MaterialSource shipped() {
    return ref -> shipped(ref.id());
  }

  public static Dataset table(Column... columns) {
    return new Dataset("test", "Test table", List.of(columns), "0");
  }

  public static Column numbers(String name, double... values) {
    return new Column.NumberColumn(name, "", values);
  }
}
