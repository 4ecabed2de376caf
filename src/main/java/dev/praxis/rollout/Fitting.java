package dev.praxis.rollout;

import java.util.concurrent.Callable;

/// Runs a library's fit so that the same tick gives the same model.
@FunctionalInterface
public interface Fitting {
  <T> T run(Callable<T> fit) throws InterruptedException;
}
