package dev.praxis.course;

import dev.praxis.expression.ExpressionProblem;
import dev.praxis.words.Spelling;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Collects what is wrong with one file while it is read.
final class Problems {
  private static final Words WORDS = Words.of(Problems.class);
  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /// Adds the problem under `key`, its advice under `key.try`.
  void add(int line, String key, Object... namesAndValues) {
    String advice =
        WORDS.find(key + ".try").isPresent() ? WORDS.say(key + ".try", namesAndValues) : "";
    found.add(new Problem(file, line, WORDS.say(key, namesAndValues), advice));
  }

  /// Adds a problem of an expression, with what the expression is for.
  void add(int line, String of, ExpressionProblem problem) {
    String what = of + ", column " + problem.column() + ": " + problem.what();
    found.add(new Problem(file, line, what, problem.advice()));
  }

  /// Adds trouble that is already said.
  void said(int line, String what, String advice) {
    found.add(new Problem(file, line, what, advice));
  }

  /// Advice that names the nearest of `known`, or all of them where none is near.
  static String meant(String typed, Collection<String> known) {
    return Spelling.near(typed, known)
        .or(() -> known.size() == 1 ? known.stream().findFirst() : Optional.empty())
        .map(near -> WORDS.say("meant.one", "near", near))
        .orElseGet(
            () ->
                known.isEmpty()
                    ? WORDS.say("meant.none")
                    : WORDS.say("meant.all", "all", all(known)));
  }

  /// An example of a key that is missing, as part of a sentence; nothing where there is none.
  static String like(String key) {
    return WORDS
        .find("example." + key)
        .map(example -> WORDS.say("fields.like", "example", example))
        .orElse("");
  }

  static String all(Collection<String> known) {
    return String.join(", ", known.stream().sorted().limit(20).toList());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// In the order of the file.
  List<Problem> list() {
    return found.stream().distinct().sorted().toList();
  }
}
