package dev.praxis.lab;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/// Hears what a live run says, for tests that must wait for it.
final class Ear implements LiveRun.Listener {
  private static final long PATIENCE = 30;
  final List<Snapshot> all = new CopyOnWriteArrayList<>();
  final List<Notice> notices = new CopyOnWriteArrayList<>();
  final List<Boolean> busy = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Snapshot> shown = new LinkedBlockingQueue<>();
  private final BlockingQueue<Notice> refused = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> rests = new LinkedBlockingQueue<>();

  @Override
  public void shown(Snapshot snapshot) {
    all.add(snapshot);
    shown.add(snapshot);
  }

  @Override
  public void refused(Notice notice) {
    notices.add(notice);
    refused.add(notice);
  }

  @Override
  public void busy(boolean working) {
    busy.add(working);
    if (!working) {
      rests.add(true);
    }
  }

  /// The next full drawing that is as wished.
  Snapshot next(Predicate<Snapshot> wish) throws InterruptedException {
    while (true) {
      Snapshot snapshot = shown.poll(PATIENCE, SECONDS);
      if (snapshot == null) {
        throw new AssertionError("nothing as wished was shown; last was " + last());
      }
      if (!snapshot.draft() && wish.test(snapshot)) {
        return snapshot;
      }
    }
  }

  Snapshot nextAt(long tick) throws InterruptedException {
    return next(snapshot -> snapshot.tick() == tick);
  }

  Notice nextNotice() throws InterruptedException {
    Notice notice = refused.poll(PATIENCE, SECONDS);
    if (notice == null) {
      throw new AssertionError("nothing was refused");
    }
    return notice;
  }

  void awaitRest() throws InterruptedException {
    if (rests.poll(PATIENCE, SECONDS) == null) {
      throw new AssertionError("it never came to rest");
    }
  }

  private String last() {
    return all.isEmpty() ? "nothing" : "tick " + all.getLast().tick();
  }
}
