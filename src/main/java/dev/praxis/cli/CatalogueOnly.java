package dev.praxis.cli;

import dev.praxis.data.Catalogue;
import dev.praxis.data.Material;
import dev.praxis.lab.CatalogueMaterials;
import dev.praxis.lab.MaterialRef;
import dev.praxis.lab.MaterialSource;
import dev.praxis.lab.Notice;
import dev.praxis.lab.Refusal;
import dev.praxis.words.Words;
import java.nio.file.Path;

/// Tables of the catalogue and no files: a run from another person's file must not open what lies
/// on this computer.
final class CatalogueOnly implements MaterialSource {
  private static final Words WORDS = Words.of(CatalogueOnly.class);
  private final Catalogue catalogue;
  private final MaterialSource all;

  CatalogueOnly(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.all = CatalogueMaterials.of(catalogue, Path.of(""));
  }

  @Override
  public Material open(MaterialRef ref) throws Refusal {
    if (catalogue.find(ref.id()).isEmpty() && catalogue.recordings().find(ref.id()).isEmpty()) {
      throw new Refusal(
          new Notice(WORDS.say("own-table", "id", ref.id()), WORDS.say("own-table.try")));
    }
    return all.open(ref);
  }
}
