package dev.praxis.data;

import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes the column names of a file fit for use: none empty, none twice.
///
/// @param names in the order of the file
/// @param renamed says what was changed
record HeaderNames(List<String> names, List<CellProblem> renamed) {
  private static final Words WORDS = Words.of(HeaderNames.class);

  static HeaderNames of(List<String> header, long line) {
    var taken = new HashSet<>(header.stream().map(Cells::bare).toList());
    var names = new ArrayList<String>();
    var renamed = new ArrayList<CellProblem>();
    for (int place = 1; place <= header.size(); place++) {
      String written = Cells.bare(header.get(place - 1));
      if (!written.isEmpty() && !names.contains(written)) {
        names.add(written);
        continue;
      }
      boolean nameless = written.isEmpty();
      String name = free(nameless ? "column " + place : written + " (2)", written, taken);
      String key = nameless ? "csv.nameless" : "csv.same-name";
      names.add(name);
      renamed.add(
          CellProblem.ofCell(
              line, name, WORDS.say(key, "place", place, "written", written, "name", name)));
    }
    return new HeaderNames(names, renamed);
  }

  /// The wished name, or the next that nobody has.
  private static String free(String wished, String written, Set<String> taken) {
    String name = wished;
    String stem = written.isEmpty() ? wished : written;
    for (int next = written.isEmpty() ? 2 : 3; !taken.add(name); next++) {
      name = stem + " (" + next + ")";
    }
    return name;
  }
}
