package dev.praxis.exchange;

import dev.praxis.course.Course;
import dev.praxis.course.CourseReader;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.PackEntries.Entry;
import dev.praxis.quiz.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// `.praxis` packs: the zip of a course folder. A pack is hostile until read: it is unpacked beside
/// its place within `PackLimits`, read as a course, and moved there only when all went well.
public final class Packs {
  private static final String COURSE = "course.yaml";

  private Packs() {}

  /// A pack that was written.
  ///
  /// @param left files that no course holds, which were not packed
  public record Packed(int files, List<Left> left) {
    public Packed {
      left = List.copyOf(left);
    }
  }

  /// Packs a course folder. The same folder gives the same bytes.
  public static Packed pack(Path folder, Path pack) throws ExchangeProblem {
    if (!Files.isRegularFile(folder.resolve(COURSE))) {
      throw new ExchangeProblem("no-course", "folder", folder);
    }
    var left = new ArrayList<Left>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files = walk.filter(file -> packs(folder, file, left)).sorted().toList();
      write(folder, files, pack);
      return new Packed(files.size(), left);
    } catch (IOException unwritable) {
      throw new ExchangeProblem("pack.unwritable", "file", pack);
    }
  }

  private static boolean packs(Path folder, Path file, List<Left> left) {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String name = named(folder, file);
    boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    boolean packs = plain && PackLimits.fault(name).isEmpty() && PackLimits.isKind(name);
    if (!packs) {
      left.add(Left.of(name, "pack.not-packed"));
    }
    return packs;
  }

  private static String named(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static void write(Path folder, List<Path> files, Path pack) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(pack), StandardCharsets.UTF_8)) {
      for (Path file : files) {
        var entry = new ZipEntry(named(folder, file));
        entry.setLastModifiedTime(FileTime.fromMillis(315_532_800_000L));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  /// What a course is called, from its pack, as a folder name.
  public static String folderName(Path pack) {
    String name = pack.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    String id = Slug.bare(name);
    return id.isEmpty() ? "course" : id;
  }

  /// Unpacks a pack into a folder that may not be there yet, but empty.
  public static Placing.Placed unpack(Path pack, Path target) throws ExchangeProblem {
    try (var beside = Beside.of(target)) {
      unpacked(pack, beside.folder());
      Course course = checked(CourseReader.read(beside.folder()));
      int questions = course.lessons().stream().mapToInt(one -> one.items().size()).sum();
      List<Left> problems = problems(course, beside.folder());
      beside.move();
      return new Placing.Placed(target, course.lessons().size(), questions, problems);
    } catch (ZipException broken) {
      throw new ExchangeProblem("pack.broken");
    } catch (IOException unreadable) {
      throw new ExchangeProblem("unwritable", "folder", target);
    }
  }

  private static List<Left> problems(Course course, Path folder) {
    String root = folder.toString().replace('\\', '/') + "/";
    return course.allProblems().stream()
        .map(one -> new Left(one.file().replace(root, "") + ":" + one.line(), one.said()))
        .toList();
  }

  private static void unpacked(Path pack, Path folder) throws IOException, ExchangeProblem {
    List<Entry> entries = PackEntries.read(pack);
    String top = top(entries);
    try (var zip = new ZipFile(pack.toFile(), StandardCharsets.UTF_8)) {
      var room = new PackRoom(Files.size(pack));
      for (Entry entry : entries) {
        if (!entry.folder()) {
          file(zip, entry, folder.resolve(entry.name().substring(top.length())), room);
        }
      }
    }
  }

  /// The one folder all files are in, where the folder itself was zipped and not what is in it.
  private static String top(List<Entry> entries) throws ExchangeProblem {
    List<String> files = entries.stream().filter(one -> !one.folder()).map(Entry::name).toList();
    if (files.contains(COURSE)) {
      return "";
    }
    String first = files.isEmpty() ? "" : files.getFirst();
    String top = first.substring(0, first.indexOf('/') + 1);
    if (!files.contains(top + COURSE) || !files.stream().allMatch(one -> one.startsWith(top))) {
      throw new ExchangeProblem("pack.no-course");
    }
    return top;
  }

  private static void file(ZipFile zip, Entry entry, Path file, PackRoom room)
      throws IOException, ExchangeProblem {
    if (!PackLimits.isKind(entry.name())) {
      throw PackEntries.refused("pack.kind", entry.name());
    }
    ZipEntry found = zip.getEntry(entry.name());
    if (found == null) {
      throw new ExchangeProblem("pack.broken");
    }
    try (InputStream in = zip.getInputStream(found)) {
      byte[] bytes = room.read(in, entry.name());
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  /// A course with a lesson that can be read, and every id once: progress is kept under them.
  private static Course checked(Course course) throws ExchangeProblem {
    if (course.lessons().isEmpty()) {
      List<?> problems = course.allProblems();
      String problem = problems.isEmpty() ? "" : course.allProblems().getFirst().said();
      throw new ExchangeProblem("pack.no-lesson", "problem", problem);
    }
    var lessons = new HashSet<String>();
    for (Lesson lesson : course.lessons()) {
      var questions = new HashSet<String>();
      if (!lessons.add(lesson.id())) {
        throw PackEntries.refused("pack.lesson-twice", lesson.id());
      }
      for (Question question : lesson.questions()) {
        if (!questions.add(question.id())) {
          throw PackEntries.refused("pack.question-twice", lesson.id() + "/" + question.id());
        }
      }
    }
    return course;
  }
}
