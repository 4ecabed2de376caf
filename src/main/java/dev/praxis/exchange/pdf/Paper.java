package dev.praxis.exchange.pdf;

import dev.praxis.exchange.Left;
import java.util.List;

/// A lesson as a PDF file.
///
/// @param bytes the file
/// @param left what paper cannot hold
public record Paper(byte[] bytes, int pages, List<Left> left) {
  public Paper {
    left = List.copyOf(left);
  }
}
