package dev.praxis.bench.drift;

import java.lang.invoke.MethodHandles;
import java.util.function.Supplier;

/// Loaded a second time beside MOA's classes, it may look up there what a lambda is made of.
public final class Insider implements Supplier<MethodHandles.Lookup> {
  @Override
  public MethodHandles.Lookup get() {
    return MethodHandles.lookup();
  }
}
