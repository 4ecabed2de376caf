package dev.praxis.rl.world;

import dev.praxis.words.Numbers;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A map as lines of text, for files and settings:
/// `map`, one line of letters a row, `end`, then any of `moves four`, `slip 0.5`, `start row
/// column`,
/// `reward row column value`, `rewards value` (everywhere) and `wind row column cells`.
public final class GridText {
  private static final Words WORDS = Words.of(GridText.class);

  private GridText() {}

  public static String write(GridMap map) {
    var text = new StringBuilder("map\n");
    for (int cell = 0; cell < map.ground().size(); cell++) {
      boolean last = (cell + 1) % map.columns() == 0;
      text.append(map.ground().get(cell).letter()).append(last ? "\n" : "");
    }
    text.append("end\nmoves ").append(map.moves().name().toLowerCase(Locale.ROOT));
    text.append("\nslip ").append(Numbers.exact(map.slip())).append('\n');
    map.start().ifPresent(cell -> text.append(place("start", map, cell)).append('\n'));
    for (int cell = 0; cell < map.ground().size(); cell++) {
      double reward = map.rewards().get(cell);
      if (reward != 0) {
        text.append(place("reward", map, cell)).append(' ').append(reward).append('\n');
      }
      int wind = map.wind().get(cell);
      if (wind != 0) {
        text.append(place("wind", map, cell)).append(' ').append(wind).append('\n');
      }
    }
    return text.toString();
  }

  private static String place(String word, GridMap map, int cell) {
    return word + ' ' + cell / map.columns() + ' ' + cell % map.columns();
  }

  /// @throws GridProblem when a line cannot be understood; faults of the map itself are not looked
  ///     for
  public static GridMap read(String text) throws GridProblem {
    List<String> lines = text.lines().toList();
    int begin = lines.indexOf("map") + 1;
    int end = lines.indexOf("end");
    if (begin == 0 || end <= begin || lines.get(begin).isEmpty()) {
      throw new GridProblem(1, WORDS.say("grid.empty"));
    }
    GridMap map = cells(lines.subList(begin, end), begin);
    for (int i = end + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        map = line(map, lines.get(i).strip().split("\\s+"), i + 1);
      }
    }
    return map;
  }

  private static GridMap cells(List<String> lines, int before) throws GridProblem {
    int columns = lines.getFirst().length();
    if (lines.size() > GridMap.MOST || columns > GridMap.MOST) {
      throw new GridProblem(before, WORDS.say("grid.large", "most", GridMap.MOST));
    }
    var ground = new ArrayList<Ground>();
    for (int row = 0; row < lines.size(); row++) {
      String cells = lines.get(row);
      int line = before + row + 1;
      if (cells.length() != columns) {
        throw new GridProblem(
            line,
            WORDS.say("grid.width", "line", line, "found", cells.length(), "columns", columns));
      }
      for (int i = 0; i < columns; i++) {
        char letter = cells.charAt(i);
        ground.add(Ground.of(letter).orElseThrow(() -> letter(line, letter)));
      }
    }
    GridMap floor = GridMap.floor(lines.size(), columns, Moves.FOUR);
    return new GridMap(
        floor.rows(), columns, Moves.FOUR, 0, floor.start(), ground, floor.rewards(), floor.wind());
  }

  private static GridProblem letter(int line, char letter) {
    return new GridProblem(line, WORDS.say("grid.letter", "line", line, "letter", letter));
  }

  private static GridMap line(GridMap map, String[] words, int line) throws GridProblem {
    try {
      return switch (words[0]) {
        case "moves" -> map.withMoves(Moves.valueOf(word(words, line).toUpperCase(Locale.ROOT)));
        case "slip" -> map.withSlip(numbers(words, 1, line)[0]);
        case "start" -> map.withStart(cell(map, numbers(words, 2, line)));
        case "rewards" -> map.withRewards(numbers(words, 1, line)[0]);
        case "reward" -> {
          double[] given = numbers(words, 3, line);
          yield map.withReward(cell(map, given), given[2]);
        }
        case "wind" -> {
          double[] given = numbers(words, 3, line);
          yield map.withWind(cell(map, given), (int) given[2]);
        }
        default ->
            throw new GridProblem(line, WORDS.say("grid.unknown", "line", line, "word", words[0]));
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException outside) {
      throw new GridProblem(line, WORDS.say("grid.outside", "line", line));
    }
  }

  private static String word(String[] words, int line) throws GridProblem {
    if (words.length != 2) {
      throw new GridProblem(
          line, WORDS.say("grid.number", "line", line, "count", 1, "word", words[0]));
    }
    return words[1];
  }

  private static double[] numbers(String[] words, int count, int line) throws GridProblem {
    if (words.length != count + 1) {
      throw new GridProblem(
          line, WORDS.say("grid.number", "line", line, "count", count, "word", words[0]));
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Double.parseDouble(words[i + 1]);
    }
    return numbers;
  }

  private static int cell(GridMap map, double[] given) {
    int row = (int) given[0];
    int column = (int) given[1];
    if (row < 0 || row >= map.rows() || column < 0 || column >= map.columns()) {
      throw new IndexOutOfBoundsException(row + " " + column);
    }
    return row * map.columns() + column;
  }
}
