package dev.praxis.exchange.html;

import static dev.praxis.figure.export.Markup.escaped;

import dev.praxis.course.Course;
import dev.praxis.course.Lesson;
import dev.praxis.exchange.Left;
import dev.praxis.exchange.Slug;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the parts of one page share: the ids given, the terms named, what had to be left.
final class Sheet {
  private static final Words WORDS = Words.of(Sheet.class);
  private final Course course;
  private final Lesson lesson;
  private final Edition edition;
  private final FormulaSvg formulas = new FormulaSvg();
  private final Slug headings = new Slug("part");
  private final Set<String> ids = new HashSet<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final Set<Left> left = new LinkedHashSet<>();

  Sheet(Course course, Lesson lesson, Edition edition) {
    this.course = course;
    this.lesson = lesson;
    this.edition = edition;
  }

  Course course() {
    return course;
  }

  Edition edition() {
    return edition;
  }

  /// What is read only when it is asked for; paper cannot be asked.
  String folded(String summary, String html) {
    if (html.isEmpty()) {
      return "";
    }
    String head = escaped(summary);
    return edition.onPaper()
        ? "<div class=\"open\"><p class=\"summary\">%s</p>\n%s</div>\n".formatted(head, html)
        : "<details><summary>%s</summary>\n%s</details>\n".formatted(head, html);
  }

  FormulaSvg formulas() {
    return formulas;
  }

  String heading(String text) {
    return "part-" + headings.id(text);
  }

  /// The attribute for an id that is given once only.
  String once(String id) {
    return ids.add(id) ? " id=\"" + id + "\"" : "";
  }

  /// The name of another lesson; its id where the course has none by it.
  String lessonTitle(String id) {
    return course.lesson(id).map(Lesson::title).orElse(id);
  }

  /// Notes that a term is explained at the end; false where the course does not have it.
  boolean explains(String term) {
    boolean known = course.glossary().term(term).isPresent();
    if (known) {
      terms.add(term);
    }
    return known;
  }

  /// The terms named so far.
  List<String> terms() {
    return new ArrayList<>(terms);
  }

  /// Lists something the page cannot hold, under the line or the question it is about.
  void left(Optional<String> where, String key, Object... namesAndValues) {
    left.add(new Left(where.orElse(lesson.id()), WORDS.say(key, namesAndValues)));
  }

  void leftAtLine(int line, String key, Object... namesAndValues) {
    left(Optional.of(WORDS.say("line", "line", line)), key, namesAndValues);
  }

  List<Left> left() {
    return List.copyOf(left);
  }
}
