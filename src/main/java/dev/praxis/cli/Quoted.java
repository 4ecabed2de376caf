package dev.praxis.cli;

import java.util.ArrayList;
import java.util.List;

/// Reads lists that are separated by commas. A name with a comma, or one that begins with a quote,
/// stands in quotes, single or double; a quote inside is written twice.
final class Quoted {
  private Quoted() {}

  /// The items between commas outside quotes, as they are written.
  static List<String> split(String text) throws CliProblem {
    var items = new ArrayList<String>();
    int start = 0;
    while (true) {
      int end = text.indexOf(',', afterQuotes(text, start));
      if (end < 0) {
        items.add(text.substring(start).strip());
        return items;
      }
      items.add(text.substring(start, end).strip());
      start = end + 1;
    }
  }

  /// Where an item that begins at `start` goes on after its quotes; at its start if it has none.
  private static int afterQuotes(String text, int start) throws CliProblem {
    int first = start;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first < text.length() && isQuote(text.charAt(first)) ? closing(text, first) + 1 : first;
  }

  /// A name without its quotes.
  static String name(String item) throws CliProblem {
    if (item.isEmpty() || !isQuote(item.charAt(0))) {
      return item;
    }
    int end = closing(item, 0);
    if (end != item.length() - 1) {
      throw CliProblem.wrongUse("quote.rest", "item", item);
    }
    return inside(item, end);
  }

  /// The names of a list.
  static List<String> names(String text) throws CliProblem {
    var names = new ArrayList<String>();
    for (String item : split(text)) {
      if (!item.isEmpty()) {
        names.add(name(item));
      }
    }
    return names;
  }

  /// A name and what stands behind the colon that follows it.
  record Pair(String name, String value) {}

  /// `name:value`; a name without quotes may hold colons too, the last one counts.
  static Pair pair(String item) throws CliProblem {
    boolean quoted = !item.isEmpty() && isQuote(item.charAt(0));
    int end = quoted ? closing(item, 0) : -1;
    int colon = quoted ? end + 1 : item.lastIndexOf(':');
    if (colon <= 0 || colon >= item.length() || item.charAt(colon) != ':') {
      throw CliProblem.wrongUse("pair", "item", item);
    }
    String name = quoted ? inside(item, end) : item.substring(0, colon).strip();
    return new Pair(name, item.substring(colon + 1).strip());
  }

  private static String inside(String item, int end) {
    String quote = item.substring(0, 1);
    return item.substring(1, end).replace(quote + quote, quote);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int closing(String text, int open) throws CliProblem {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == quote) {
        if (i + 1 == text.length() || text.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      }
    }
    throw CliProblem.wrongUse("quote.open", "item", text.substring(open));
  }
}
