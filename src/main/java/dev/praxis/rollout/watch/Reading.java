package dev.praxis.rollout.watch;

/// What was measured in one tick.
///
/// @param tick counted from 0
/// @param rate requests a second
/// @param champion what the champion, or the reserve in its place, did
/// @param challenger what the challenger did, on copies too
/// @param load seconds of work for each second of a server
/// @param share of requests that the challenger was given
/// @param usual the version that answered the other requests: the champion, or the reserve
/// @param fresh the version that was tried beside it, empty for none
/// @param missing share of claims whose scan did not arrive
/// @param drift the largest population stability index of any input
/// @param repeated share of requests that repeat another but for one input
/// @param byPeople claims that people took
/// @param bad requests of customers without an answer or a score
/// @param decided decisions that reached customers, whoever took them
/// @param right those among them that were right
/// @param labels the newest tick whose labels are known, negative for none
/// @param harmed customers worse off than with a healthy champion
/// @param cost euros
public record Reading(
    long tick,
    double rate,
    Arm champion,
    Arm challenger,
    Latency latency,
    double load,
    int servers,
    double memory,
    double share,
    String usual,
    String fresh,
    double missing,
    double drift,
    double repeated,
    int asked,
    int byPeople,
    int bad,
    int decided,
    int right,
    long labels,
    int harmed,
    double cost) {
  /// Percentiles in seconds.
  public record Latency(double p50, double p95, double p99) {}

  /// Share of requests without an answer in time.
  public double failing() {
    return asked == 0 ? 0 : (double) bad / asked;
  }

  /// Share of scored requests that got no score.
  public double nulls() {
    int scored = champion.asked() - champion.failed();
    return scored == 0 ? 0 : (double) champion.nulls() / scored;
  }
}
