package dev.praxis.course;

import java.util.Comparator;

/// Something in a course that its author must repair.
///
/// @param file as it was given, with `/`
/// @param line from 1
/// @param what what is wrong, without a full stop
/// @param advice what to do about it, likewise
public record Problem(String file, int line, String what, String advice)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparing(Problem::what)
          .thenComparing(Problem::advice);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /// `what: what to do`; where what is wrong is said in sentences, the next sentence says what to
  /// do.
  public String said() {
    String between = what.endsWith(".") ? " " : ": ";
    return what + (advice.isEmpty() ? "" : between + advice);
  }

  /// `lessons/supervised/x.md:31: what: what to do`.
  @Override
  public String toString() {
    return file + ":" + line + ": " + said();
  }
}
