package dev.praxis.evidence;

import dev.praxis.progress.Ledger;
import dev.praxis.progress.ProgressStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the store keeps, as entries. Reads whole histories: not on the window's thread.
public final class EvidenceLog {
  private static final int PAGE = 1_000;

  private EvidenceLog() {}

  /// Everything answered, done, run and handed in, in order of time. What happened in the same
  /// millisecond stands in the order of the store, so that a later file goes on as this one.
  public static List<Entry> of(ProgressStore store) {
    var entries = new ArrayList<Entry>();
    store.answers().all().forEach(kept -> entries.add(new Entry.Answered(kept.at(), kept.what())));
    store.walks().all().forEach(kept -> entries.add(new Entry.Stepped(kept.at(), kept.what())));
    entries.addAll(runs(store.ledger()));
    store
        .sittings()
        .over()
        .reversed()
        .forEach(kept -> entries.add(new Entry.Sat(kept.at(), kept.what())));
    entries.sort(Comparator.comparing(Entry::at));
    return List.copyOf(entries);
  }

  /// Oldest first.
  private static List<Entry> runs(Ledger ledger) {
    var runs = new ArrayList<Entry>();
    boolean more = true;
    while (more) {
      var page = ledger.newest(new Ledger.Page(PAGE, runs.size()));
      page.forEach(kept -> runs.add(new Entry.Ran(kept.at(), kept.what())));
      more = page.size() == PAGE;
    }
    return runs.reversed();
  }
}
