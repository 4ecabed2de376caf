package dev.praxis.lab;

import org.bytedeco.openblas.global.openblas_nolapack;

/// Holds the linear algebra library to one thread: with more, the last digits of a sum depend on
/// the number of processors. Where the environment says so already, as in the build, nothing is
/// done; an app image cannot set its own environment, so there the library is told.
final class OneBlasThread {
  private static final boolean HELD = hold();

  private OneBlasThread() {}

  /// Loads the library the first time it is asked; false when there is none for this platform,
  /// which matters only to labs that need it.
  static boolean held() {
    return HELD;
  }

  private static boolean hold() {
    if ("1".equals(System.getenv("OPENBLAS_NUM_THREADS"))) {
      return true;
    }
    try {
      openblas_nolapack.blas_set_num_threads(1);
      return true;
    } catch (LinkageError missing) {
      return false;
    }
  }
}
