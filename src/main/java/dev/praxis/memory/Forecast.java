package dev.praxis.memory;

import java.time.LocalDate;
import java.util.List;

/// How many known items fall due on each of the next days, if none of them is forgotten.
///
/// @param first today; what is overdue counts here
/// @param perDay from `first` on
public record Forecast(LocalDate first, List<Integer> perDay) {
  public static final int DAYS = 30;

  public Forecast {
    perDay = List.copyOf(perDay);
  }
}
