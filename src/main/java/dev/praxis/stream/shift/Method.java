package dev.praxis.stream.shift;

import dev.praxis.stream.Unfit;
import dev.praxis.words.Words;

/// How two windows are compared.
public enum Method {
  KS("ks", true, false),
  CHI_SQUARE("chi_square", false, true),
  PSI("psi", true, true),
  WASSERSTEIN("wasserstein", true, false),
  JENSEN_SHANNON("jensen_shannon", true, true),
  CLASSIFIER("classifier", true, true);

  private final String id;
  private final boolean numbers;
  private final boolean categories;

  Method(String id, boolean numbers, boolean categories) {
    this.id = id;
    this.numbers = numbers;
    this.categories = categories;
  }

  public String id() {
    return id;
  }

  /// Whether it fits a column of numbers, or of categories.
  public boolean fits(boolean number) {
    return number ? numbers : categories;
  }

  /// Why it fits such a column, or why not.
  public String reason(boolean number) {
    return Words.of(Unfit.class).say("fit." + id + (fits(number) ? "" : ".not"));
  }
}
