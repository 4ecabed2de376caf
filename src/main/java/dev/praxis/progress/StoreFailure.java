package dev.praxis.progress;

/// Reading from an open store failed, which a sound disk does not do; the cause says what to do.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final StoreProblem problem;

  StoreFailure(StoreProblem problem) {
    super(problem.sentence(), problem);
    this.problem = problem;
  }

  public StoreProblem problem() {
    return problem;
  }
}
