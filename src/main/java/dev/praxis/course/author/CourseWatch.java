package dev.praxis.course.author;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Waits for what is saved in a course folder. One thread at a time may wait; any may close.
public final class CourseWatch implements AutoCloseable {
  /// An editor writes a file in several strokes; what follows within this time belongs together.
  private static final long QUIET_MS = 50;

  /// A course has module folders, and they may have one for pictures.
  private static final int DEEPEST = 2;

  private final Path folder;
  private final WatchService service;
  private final Map<WatchKey, Path> watched = new HashMap<>();

  private CourseWatch(Path folder, WatchService service) {
    this.folder = folder;
    this.service = service;
  }

  /// Begins to watch; what was saved before is not told.
  public static CourseWatch over(Path folder) throws IOException {
    var watch = new CourseWatch(folder, FileSystems.getDefault().newWatchService());
    try {
      watch.register(folder, 0);
    } catch (IOException unwatchable) {
      watch.close();
      throw unwatchable;
    }
    return watch;
  }

  private void register(Path place, int depth) throws IOException {
    watched.put(
        place.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        place);
    if (depth < DEEPEST) {
      try (var entries = Files.newDirectoryStream(place, CourseWatch::isFolder)) {
        for (Path entry : entries) {
          register(entry, depth + 1);
        }
      }
    }
  }

  private static boolean isFolder(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
        && !String.valueOf(entry.getFileName()).startsWith(".");
  }

  /// Waits for the next save and until it is over.
  ///
  /// @return the files, relative to the folder; the empty path where something may have been missed
  public Set<Path> next() throws InterruptedException, IOException {
    var changed = new HashSet<Path>();
    take(service.take(), changed);
    while (true) {
      WatchKey more = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
      if (more == null && !changed.isEmpty()) {
        return changed;
      }
      take(more == null ? service.take() : more, changed);
    }
  }

  private void take(WatchKey key, Set<Path> changed) throws IOException {
    Path place = watched.getOrDefault(key, folder);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        Path file = place.resolve(name);
        Path relative = folder.relativize(file);
        if (!name.toString().startsWith(".")) {
          changed.add(relative);
        }
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE
            && isFolder(file)
            && relative.getNameCount() <= DEEPEST) {
          register(file, relative.getNameCount());
        }
      } else {
        changed.add(Path.of(""));
      }
    }
    key.reset();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException gone) {
      // nothing is watched any more, which is what was wanted
    }
  }
}
