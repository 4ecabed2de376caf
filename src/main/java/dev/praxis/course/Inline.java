package dev.praxis.course;

import java.util.List;

/// A run of text inside a block.
public sealed interface Inline {
  record Plain(String text) implements Inline {}

  record Emphasis(List<Inline> text) implements Inline {
    public Emphasis {
      text = List.copyOf(text);
    }
  }

  record Strong(List<Inline> text) implements Inline {
    public Strong {
      text = List.copyOf(text);
    }
  }

  record Code(String text) implements Inline {}

  record Formula(String latex) implements Inline {}

  record Link(Target target, List<Inline> text, int line) implements Inline {
    public Link {
      text = List.copyOf(text);
    }
  }

  record LineBreak() implements Inline {}

  /// @param number as shown, from 1
  record FootnoteMark(String label, int number) implements Inline {}
}
