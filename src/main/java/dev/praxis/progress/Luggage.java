package dev.praxis.progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// All that one learner has, on its way to another computer: one archive with their own store and
/// one for every course opened from a folder. What comes in is looked at before anything is merged;
/// each store then takes all of its part or nothing.
///
/// Waits for the disk: not for the window's thread.
public final class Luggage {
  private static final String OWN = "progress.db";
  private static final String FOLDER = "progress";
  private static final Pattern COURSE = Pattern.compile("courses/([a-z0-9][a-z0-9-]{0,99})\\.db");
  private static final int MOST_STORES = 200;
  private static final long MOST_BYTES = 1L << 30;
  private final ProgressStore own;
  private final List<ProgressStore> open;

  /// @param own the learner's store
  /// @param open stores of courses that are open now: no other can be opened on their folders
  public Luggage(ProgressStore own, List<ProgressStore> open) {
    this.own = own;
    this.open = List.copyOf(open);
  }

  /// Where the store of a course opened from a folder is kept.
  public static Path place(Path home, String course) {
    return home.resolve(FOLDER).resolve(course);
  }

  /// Copies every store into one file, replacing what is there.
  public void pack(Path target) throws StoreProblem {
    Path aside = TemporaryFolder.create();
    try {
      if (own.isOwn(target)) {
        throw new StoreProblem.OwnFolder();
      }
      var names = new ArrayList<String>();
      names.add(OWN);
      await(own.exportTo(aside.resolve(OWN)));
      for (Path course : courses()) {
        String name = "courses/" + course.getFileName() + ".db";
        Files.createDirectories(aside.resolve("courses"));
        with(course, store -> await(store.exportTo(aside.resolve(name))));
        names.add(name);
      }
      write(names, aside, target);
    } catch (IOException failure) {
      throw StoreProblem.of(failure, target);
    } finally {
      remove(aside);
    }
  }

  /// Brings in what [#pack] wrote on another computer, or one store that was exported alone.
  public Brought unpack(Path file) throws StoreProblem {
    if (!isArchive(file)) {
      return await(own.bringIn(file));
    }
    Path aside = TemporaryFolder.create();
    try {
      List<Part> parts = read(file, aside);
      Brought all = new Brought(0, 0, 0);
      for (Part part : parts) {
        all = all.and(bring(part));
      }
      return all;
    } finally {
      remove(aside);
    }
  }

  /// One store of an archive.
  ///
  /// @param course none for the learner's own
  private record Part(Optional<String> course, Path file) {}

  private interface Visit<T> {
    T to(ProgressStore store) throws StoreProblem;
  }

  private Brought bring(Part part) throws StoreProblem {
    return part.course().isEmpty()
        ? await(own.bringIn(part.file()))
        : with(
            place(own.folder(), part.course().get()), store -> await(store.bringIn(part.file())));
  }

  private <T> T with(Path folder, Visit<T> visit) throws StoreProblem {
    Optional<ProgressStore> there =
        open.stream().filter(store -> store.folder().equals(folder)).findFirst();
    if (there.isPresent()) {
      return visit.to(there.get());
    }
    try (var store = ProgressStore.open(folder)) {
      return visit.to(store);
    }
  }

  private List<Path> courses() throws IOException {
    Path all = own.folder().resolve(FOLDER);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders.filter(folder -> Files.isRegularFile(folder.resolve(OWN))).sorted().toList();
    }
  }

  private static void write(List<String> names, Path from, Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      try (var zip = new ZipOutputStream(Files.newOutputStream(part))) {
        for (String name : names) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(from.resolve(name), zip);
        }
      }
      Files.move(
          part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static boolean isArchive(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && head[0] == 'P' && head[1] == 'K';
    } catch (IOException unreadable) {
      return false;
    }
  }

  /// Takes out what such an archive can hold, counted in bytes that really come.
  private static List<Part> read(Path file, Path aside) throws StoreProblem {
    var parts = new ArrayList<Part>();
    long left = MOST_BYTES;
    try (var zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Matcher course = COURSE.matcher(entry.getName());
        boolean ofCourse = course.matches();
        Path to = aside.resolve(parts.size() + ".db");
        if (!ofCourse && !entry.getName().equals(OWN) || parts.size() == MOST_STORES) {
          throw new StoreProblem.Foreign(file);
        }
        left -= copy(zip, entry, to, left);
        parts.add(new Part(ofCourse ? Optional.of(course.group(1)) : Optional.empty(), to));
        if (left < 0) {
          throw new StoreProblem.Foreign(file);
        }
      }
    } catch (IOException broken) {
      var problem = new StoreProblem.Foreign(file);
      problem.initCause(broken);
      throw problem;
    }
    for (Part part : parts) {
      if (!(new ProgressFile(part.file()).look() instanceof ProgressFile.Condition.Sound)) {
        throw new StoreProblem.Foreign(file);
      }
    }
    return parts;
  }

  /// At most one byte more than there is room for.
  private static long copy(ZipFile zip, ZipEntry entry, Path to, long room) throws IOException {
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(to)) {
      byte[] block = new byte[1 << 16];
      long copied = 0;
      int read = in.read(block);
      while (read >= 0 && copied <= room) {
        out.write(block, 0, read);
        copied += read;
        read = in.read(block);
      }
      return copied;
    }
  }

  private static <T> T await(CompletableFuture<T> coming) throws StoreProblem {
    try {
      return coming.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof StoreProblem problem) {
        throw problem;
      }
      throw failure;
    }
  }

  private static void remove(Path aside) {
    try {
      TemporaryFolder.remove(aside);
    } catch (IOException harmless) {
      // The system clears its own folder of temporary files.
    }
  }
}
