package dev.praxis.rules.planted.labs.one;

import dev.praxis.rules.planted.labs.two.Second;

/// A lab that looks into another, which looks back.
public class First {
  public String name() {
    return new Second().name();
  }
}
