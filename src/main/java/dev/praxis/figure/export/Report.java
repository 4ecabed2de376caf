package dev.praxis.figure.export;

import dev.praxis.figure.Figure;
import dev.praxis.figure.Table;
import java.util.List;

/// What a report says, in the order it is read.
///
/// @param lead one or two sentences below the title
/// @param foot what it was made with, and when
public record Report(String title, String lead, List<Part> parts, String foot) {
  public Report {
    parts = List.copyOf(parts);
  }

  /// One section.
  public sealed interface Part {
    /// Names with their values.
    record Facts(String heading, List<Fact> facts) implements Part {
      public Facts {
        facts = List.copyOf(facts);
      }
    }

    /// A table with one sentence on how to read it, or none.
    record Grid(String heading, String note, Table table) implements Part {}

    record Text(String heading, String text) implements Part {}

    /// A figure with its own title, sentence and table.
    record Picture(Figure figure) implements Part {}

    record Code(String heading, String text) implements Part {}
  }

  public record Fact(String name, String value) {}
}
