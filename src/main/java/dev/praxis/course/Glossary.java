package dev.praxis.course;

import java.util.List;
import java.util.Optional;

/// The terms of a course.
///
/// @param file the file they stand in, as in problems
public record Glossary(String file, List<Term> terms) {
  public Glossary {
    terms = List.copyOf(terms);
  }

  /// @param text what the term means, Markdown
  public record Term(String id, String term, String text, int line) {}

  public Optional<Term> term(String id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }
}
