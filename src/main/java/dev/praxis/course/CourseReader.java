package dev.praxis.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a course folder.
public final class CourseReader {
  private static final Set<String> COURSE_KEYS =
      Set.of("id", "title", "summary", "modules", "licence", "authors");
  private static final Set<String> MODULE_KEYS = Set.of("title", "summary", "lessons");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");
  private static final Path GLOSSARY = Path.of("glossary.yaml");
  private final CourseFiles files;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Course.BrokenLesson> broken = new ArrayList<>();

  private CourseReader(Path folder) {
    this.files = new CourseFiles(folder);
  }

  /// Reads everything in a folder. Never throws for what is in it: a lesson with problems is
  /// listed as broken and the others load.
  public static Course read(Path folder) {
    return new CourseReader(folder).course();
  }

  private Course course() {
    Path path = Path.of("course.yaml");
    var trouble = problemsOf(path);
    Optional<Fields> fields = fields(path, "a course", COURSE_KEYS, trouble);
    fields.ifPresent(course -> course.needed("modules"));
    String title = fields.map(course -> course.text("title")).orElse("");
    var modules = new ArrayList<Module>();
    for (String name : names(fields, "modules", trouble)) {
      module(name).ifPresent(modules::add);
    }
    fields.ifPresent(course -> unlistedModules(course, trouble));
    Glossary glossary = glossary();
    String id = id(fields, title, trouble);
    problems.addAll(trouble.list());
    return new Course(
        id,
        title,
        files.folder(),
        fields.map(course -> course.textOr("licence", "")).orElse(""),
        fields.stream()
            .flatMap(course -> course.texts("authors").stream())
            .map(Yaml.Scalar::text)
            .toList(),
        modules,
        glossary,
        broken,
        problems);
  }

  /// The id an author gave, else one made of the title.
  private static String id(Optional<Fields> fields, String title, Problems trouble) {
    Optional<Fields> given = fields.filter(course -> course.has("id"));
    if (given.isEmpty()) {
      String made =
          title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      return Links.isId(made) ? made : "course";
    }
    String id = given.get().text("id");
    if (!Links.isId(id)) {
      trouble.add(given.get().line("id"), "lint.id", "of", "the course", "id", id);
      return "course";
    }
    return id;
  }

  private Problems problemsOf(Path path) {
    return new Problems(files.shown(path));
  }

  private Optional<Fields> fields(Path path, String of, Set<String> keys, Problems trouble) {
    return files
        .text(path, trouble)
        .flatMap(text -> YamlReader.read(text, 1, trouble))
        .flatMap(yaml -> Fields.of(yaml, of, trouble, keys));
  }

  /// The names in a list of files or folders, each once and none a path.
  private static List<String> names(Optional<Fields> fields, String key, Problems trouble) {
    var names = new ArrayList<String>();
    for (Yaml.Scalar name : fields.map(of -> of.texts(key)).orElse(List.of())) {
      if (!NAME.matcher(name.text()).matches()) {
        trouble.add(name.line(), "course.name", "name", name.text());
      } else if (names.contains(name.text())) {
        trouble.add(name.line(), "course.twice", "name", name.text());
      } else {
        names.add(name.text());
      }
    }
    return names;
  }

  private Optional<Module> module(String name) {
    Path path = Path.of(name, "module.yaml");
    var trouble = problemsOf(path);
    Optional<Fields> fields = fields(path, "a module", MODULE_KEYS, trouble);
    fields.ifPresent(module -> module.needed("lessons"));
    List<String> listed = names(fields, "lessons", trouble);
    var lessons = new ArrayList<Lesson>();
    for (String lesson : listed) {
      lesson(name, lesson).ifPresent(lessons::add);
    }
    Optional<Module> module =
        fields.map(of -> new Module(name, of.text("title"), of.textOr("summary", ""), lessons));
    unlisted(name, listed, trouble);
    problems.addAll(trouble.list());
    return module;
  }

  /// Folders with a module that the course does not name.
  private void unlistedModules(Fields course, Problems trouble) {
    List<String> listed = course.texts("modules").stream().map(Yaml.Scalar::text).toList();
    try (var entries = Files.list(files.folder())) {
      entries
          .filter(entry -> Files.isRegularFile(entry.resolve("module.yaml")))
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !listed.contains(name))
          .sorted()
          .forEach(
              name -> trouble.add(course.line("modules"), "course.module-unlisted", "name", name));
    } catch (IOException unreadable) {
      trouble.add(1, "file.unreadable");
    }
  }

  private Optional<Lesson> lesson(String module, String name) {
    Path path = Path.of(module, name + ".md");
    var trouble = problemsOf(path);
    Optional<Lesson> lesson = LessonReader.read(files, path, trouble);
    if (lesson.isEmpty()) {
      broken.add(new Course.BrokenLesson(module, files.shown(path), trouble.list()));
    }
    return lesson;
  }

  /// Lessons that lie in a module's folder and are not in its list.
  private void unlisted(String module, List<String> listed, Problems trouble) {
    Path folder = files.folder().resolve(module);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var entries = Files.list(folder)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .filter(name -> !listed.contains(name))
          .sorted()
          .forEach(name -> trouble.add(1, "course.unlisted", "name", name));
    } catch (IOException unreadable) {
      trouble.add(1, "file.unreadable");
    }
  }

  private Glossary glossary() {
    var trouble = problemsOf(GLOSSARY);
    var terms = new ArrayList<Glossary.Term>();
    if (files.exists(GLOSSARY)) {
      files
          .text(GLOSSARY, trouble)
          .flatMap(text -> YamlReader.read(text, 1, trouble))
          .ifPresent(yaml -> terms(yaml, terms, trouble));
    }
    problems.addAll(trouble.list());
    return new Glossary(files.shown(GLOSSARY), terms);
  }

  private static void terms(Yaml yaml, List<Glossary.Term> terms, Problems trouble) {
    var seen = new HashSet<String>();
    for (Yaml item : yaml instanceof Yaml.Sequence list ? list.items() : List.of(yaml)) {
      Fields.of(item, "a term", trouble, Set.of("id", "term", "text"))
          .ifPresent(
              fields -> {
                String id = fields.text("id");
                if (!seen.add(id)) {
                  trouble.add(fields.line(), "glossary.twice", "id", id);
                }
                String text = fields.text("text");
                RichText.check(text, fields.line("text"), trouble);
                terms.add(new Glossary.Term(id, fields.text("term"), text, fields.line()));
              });
    }
  }
}
