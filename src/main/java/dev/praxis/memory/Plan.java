package dev.praxis.memory;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the learner wants of reviewing.
///
/// @param retention the chance to remember at which to ask again, 0.7 to 0.99
/// @param newPerDay how many items may begin on a day
/// @param reviewsPerDay how many known items may be asked on a day; learning steps are not counted
public record Plan(double retention, int newPerDay, int reviewsPerDay) {
  /// As Anki begins.
  public static final Plan USUAL = new Plan(Scheduler.USUAL_RETENTION, 20, 200);

  public static final double LEAST_RETENTION = 0.7;
  public static final double GREATEST_RETENTION = 0.99;
  public static final int MOST = 9_999;

  private static final Pattern WRITTEN = Pattern.compile("(0\\.\\d{1,4}) (\\d{1,4}) (\\d{1,4})");

  public Plan {
    if (!(retention >= LEAST_RETENTION && retention <= GREATEST_RETENTION)) {
      throw new IllegalArgumentException("retention is " + retention + ", outside 0.7 to 0.99");
    }
    checked("newPerDay", newPerDay);
    checked("reviewsPerDay", reviewsPerDay);
    retention = Math.rint(retention * 10_000) / 10_000;
  }

  private static void checked(String what, int number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException(what + " is " + number + ", outside 0 to " + MOST);
    }
  }

  /// As one line, to be kept: “0.9 20 200”.
  public String written() {
    return retention + " " + newPerDay + " " + reviewsPerDay;
  }

  /// A kept line; nothing where it cannot be one.
  public static Optional<Plan> read(String line) {
    return WRITTEN.matcher(line).results().findFirst().flatMap(found -> of(line, found));
  }

  private static Optional<Plan> of(String line, MatchResult found) {
    double retention = Double.parseDouble(found.group(1));
    if (found.group().length() < line.length()
        || retention < LEAST_RETENTION
        || retention > GREATEST_RETENTION) {
      return Optional.empty();
    }
    return Optional.of(
        new Plan(retention, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
  }
}
