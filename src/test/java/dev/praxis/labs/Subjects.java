package dev.praxis.labs;

import dev.praxis.data.Material;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.Labs;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.Refusal;
import dev.praxis.lab.TestMaterials;
import java.util.stream.Stream;

/// Every lab there is, on what ships.
final class Subjects {
  private static final CatalogueMaterials SHIPPED = TestMaterials.catalogue();

  private Subjects() {}

  private static Material shipped(MaterialRef ref) throws Refusal {
    return SHIPPED.open(ref);
  }

  /// Each lab, for parameterised tests.
  static Stream<Subject> all() {
    return Labs.load().all().stream().map(lab -> new Subject(lab, Subjects::shipped));
  }
}
