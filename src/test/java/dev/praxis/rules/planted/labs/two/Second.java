package dev.praxis.rules.planted.labs.two;

import dev.praxis.rules.planted.labs.one.First;

/// The other lab.
public class Second {
  public String name() {
    return First.class.getSimpleName();
  }
}
