package dev.praxis.app;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.progress.Notes;
import dev.praxis.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All notes as Markdown: by lesson in the order of the course, each after the beginning of its
/// paragraph.
final class NotesText {
  private static final Words WORDS = Words.of(NotesText.class);

  private NotesText() {}

  static String markdown(List<Notes.Entry> notes, Course course) {
    var text = new StringBuilder("# " + WORDS.say("notes.title", "course", course.title()) + "\n");
    byLesson(notes, course)
        .forEach(
            (lesson, entries) -> {
              String title = course.lesson(lesson).map(Lesson::title).orElse(lesson);
              text.append("\n## ").append(title).append('\n');
              entries.forEach(entry -> text.append('\n').append(one(entry)));
            });
    return text.toString();
  }

  private static Map<String, List<Notes.Entry>> byLesson(List<Notes.Entry> notes, Course course) {
    var all =
        notes.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.note().lesson(), LinkedHashMap::new, Collectors.toList()));
    var inOrder = new LinkedHashMap<String, List<Notes.Entry>>();
    course.lessons().stream()
        .map(Lesson::id)
        .filter(all::containsKey)
        .forEach(id -> inOrder.put(id, all.get(id)));
    all.forEach(inOrder::putIfAbsent);
    return inOrder;
  }

  private static String one(Notes.Entry entry) {
    String quoted =
        entry.note().quote().lines().map(line -> "> " + line + "\n").collect(Collectors.joining());
    String mark = entry.note().bookmark() ? "\n*" + WORDS.say("notes.bookmark") + "*\n" : "";
    String text = entry.note().text().strip();
    return quoted + mark + (text.isEmpty() ? "" : "\n" + text + "\n");
  }
}
