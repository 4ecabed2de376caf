package dev.praxis.evidence;

import dev.praxis.evidence.Evidence.Seal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that one learner handed in. Files of one learner are put together: a later file repeats what
/// an earlier one held, and someone may have learned on two computers.
///
/// @param entries each once, in order of time
/// @param verdicts on each file, then on what it shares with the files of others
record Work(String learner, List<String> files, List<Entry> entries, List<String> verdicts) {
  /// By learner, in the order of the files.
  static List<Work> of(List<Submission> submissions) {
    List<Evidence> all = submissions.stream().map(Submission::evidence).toList();
    List<Duplicates.Pair> pairs = Duplicates.among(all);
    var byLearner = new LinkedHashMap<String, List<Integer>>();
    for (int at = 0; at < all.size(); at++) {
      byLearner.computeIfAbsent(all.get(at).head().learner(), name -> new ArrayList<>()).add(at);
    }
    var works = new ArrayList<Work>();
    byLearner.forEach((learner, places) -> works.add(of(learner, places, submissions, pairs)));
    return works;
  }

  private static Work of(
      String learner,
      List<Integer> places,
      List<Submission> submissions,
      List<Duplicates.Pair> pairs) {
    var entries = new LinkedHashMap<String, Entry>();
    Set<String> verdicts = new LinkedHashSet<>();
    var files = new ArrayList<String>();
    for (int place : places) {
      Evidence evidence = submissions.get(place).evidence();
      evidence.entries().forEach(entry -> entries.putIfAbsent(Duplicates.text(entry), entry));
      verdicts.add(Verification.of(evidence).said());
      files.add(submissions.get(place).file());
    }
    for (Duplicates.Pair pair : pairs) {
      if (places.contains(pair.first())) {
        verdicts.add(Duplicates.said(pair, submissions.get(pair.second())));
      } else if (places.contains(pair.second())) {
        verdicts.add(Duplicates.said(pair, submissions.get(pair.first())));
      }
    }
    sameKey(learner, places, submissions, verdicts);
    List<Entry> inOrder =
        entries.values().stream().sorted(Comparator.comparing(Entry::at)).toList();
    return new Work(learner, files, inOrder, List.copyOf(verdicts));
  }

  /// One key under two names may be a shared computer: it is said, not judged.
  private static void sameKey(
      String learner, List<Integer> places, List<Submission> submissions, Set<String> verdicts) {
    Map<String, String> learners = new LinkedHashMap<>();
    Set<String> own = new LinkedHashSet<>();
    for (int at = 0; at < submissions.size(); at++) {
      Optional<String> key = submissions.get(at).evidence().seal().map(Seal::key);
      if (places.contains(at)) {
        key.ifPresent(own::add);
      } else {
        String other = submissions.get(at).evidence().head().learner();
        key.ifPresent(each -> learners.putIfAbsent(each, other));
      }
    }
    own.stream()
        .flatMap(key -> Optional.ofNullable(learners.get(key)).stream())
        .filter(other -> !other.equals(learner))
        .findFirst()
        .ifPresent(other -> verdicts.add(Duplicates.saidOfKey(other)));
  }
}
