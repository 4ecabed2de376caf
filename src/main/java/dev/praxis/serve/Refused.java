package dev.praxis.serve;

/// A request ends here, with what its client is told.
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
