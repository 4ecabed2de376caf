package dev.praxis.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Where pages are printed. Behind an interface because a headless window has no printers.
interface PrintDesk {
  /// Whether there is a printer; asking may take a while.
  boolean ready();

  /// Lets the learner choose printer and pages, on the window's thread; empty where they decline.
  ///
  /// @param pages how many there are
  Optional<Run> ask(String title, int pages);

  /// One printing.
  interface Run {
    /// The pages chosen, from 1, in their order.
    List<Integer> pages();

    /// Prints a sheet of A4 and returns when it is with the printer.
    void print(BufferedImage sheet) throws IOException;

    void end();

    void cancel();
  }
}
