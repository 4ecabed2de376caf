package dev.praxis.exchange;

import dev.praxis.course.Course;
import dev.praxis.course.Item;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.LessonDraft.Piece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Gives lessons out in other formats.
public final class Exports {
  private Exports() {}

  public static Given gift(List<Lesson> lessons) {
    return GiftWriter.write(lessons);
  }

  /// Everything a lesson's file says: its head, its text, its questions with all their keys.
  ///
  /// @throws ExchangeProblem when a lesson's file cannot be read any more
  public static Given json(Course course, List<Lesson> lessons) throws ExchangeProblem {
    var drafts = new ArrayList<LessonDraft>();
    for (Lesson lesson : lessons) {
      drafts.add(draft(lesson));
    }
    int questions = drafts.stream().mapToInt(draft -> draft.asked().size()).sum();
    return new Given(JsonText.write(course.title(), drafts), questions, List.of());
  }

  private static LessonDraft draft(Lesson lesson) throws ExchangeProblem {
    try {
      String text = Files.readString(Path.of(lesson.file())).replace("\r\n", "\n");
      return new LessonDraft(LessonHead.of(lesson), pieces(text, lesson.items()));
    } catch (IOException unreadable) {
      throw new ExchangeProblem("file", "file", lesson.file());
    }
  }

  /// The text between the fences of the questions, and these. The lines of a question are known
  /// from reading it.
  private static List<Piece> pieces(String text, List<Item> items) {
    List<String> lines = text.lines().toList();
    var pieces = new ArrayList<Piece>();
    int at = lines.stream().map(String::stripTrailing).skip(1).toList().indexOf("---") + 2;
    for (Item item : items) {
      int opens = item.written().line() - 1;
      while (!isFence(lines.get(opens))) {
        opens--;
      }
      prose(lines.subList(at, opens), pieces);
      pieces.add(new Piece.Asked(item.tree()));
      at = behind(lines, opens);
    }
    prose(lines.subList(at, lines.size()), pieces);
    return pieces;
  }

  private static boolean isFence(String line) {
    return line.strip().matches("(```+|~~~+)\\s*quiz\\b.*");
  }

  /// The line behind the fence that closes.
  private static int behind(List<String> lines, int opens) {
    String mark = lines.get(opens).strip().replaceFirst("[^`~].*", "");
    int at = opens + 1;
    while (at < lines.size() && !lines.get(at).strip().startsWith(mark)) {
      at++;
    }
    return at + 1;
  }

  private static void prose(List<String> lines, List<Piece> pieces) {
    String text = String.join("\n", lines).strip();
    if (!text.isEmpty()) {
      pieces.add(new Piece.Prose(text));
    }
  }
}
