package dev.praxis.exchange;

import java.util.List;

/// A text in another format.
///
/// @param questions how many it holds
/// @param left what the format cannot say, by question
public record Given(String text, int questions, List<Left> left) {
  public Given {
    left = List.copyOf(left);
  }
}
