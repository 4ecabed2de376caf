package dev.praxis.app;

import dev.praxis.progress.Learner;
import java.nio.file.Path;
import java.util.List;

/// Who learns on this computer, and who of them does now.
interface People {
  List<Learner> all();

  Learner current();

  /// Where courses are kept that came in a file, for all who learn here.
  Path courses();

  /// Where recordings are kept, for all who learn here.
  Path sounds();

  /// Where the token of services stands, for all who learn here.
  Path token();

  /// Makes room for another learner and goes over to them.
  void add(String name);

  /// Shows the pages of another learner; all of this one's is kept first.
  void to(Learner learner);

  /// Another name for the current learner.
  void rename(String name);
}
