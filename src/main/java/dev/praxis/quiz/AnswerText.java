package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Answers as text, to be kept and read again: an attempt can be marked anew.
public final class AnswerText {
  private static final String GAP = "\n";

  private AnswerText() {}

  public static String write(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> Integer.toString(choice.option());
      case Answer.Choices choices -> new TreeSet<>(choices.options()).toString();
      case Answer.Typed typed -> typed.text();
      case Answer.Sequence sequence -> sequence.lines().toString();
      case Answer.Matching matching ->
          new TreeMap<>(matching.rights())
              .entrySet().stream()
                  .map(found -> found.getKey() + ":" + found.getValue())
                  .collect(Collectors.joining(" "));
      case Answer.Gaps gaps ->
          gaps.texts().stream()
              .map(text -> text.replaceAll("\\R", " "))
              .collect(Collectors.joining(GAP));
      case Answer.Foretold foretold -> foretold.option() + "/" + foretold.came();
      case Answer.Place place -> place.x() + " " + place.y();
    };
  }

  /// Reads what `write` wrote for a question of that kind; nothing where it cannot be one.
  public static Optional<Answer> read(Question question, String text) {
    try {
      return Optional.of(
          switch (question) {
            case Question.Single single -> new Answer.Choice(Integer.parseInt(text.strip()));
            case Question.Multiple multiple -> new Answer.Choices(new TreeSet<>(numbers(text)));
            case Question.Numeric numeric -> new Answer.Typed(text);
            case Question.ShortAnswer words -> new Answer.Typed(text);
            case Question.Order order -> new Answer.Sequence(numbers(text));
            case Question.Match match -> matching(text);
            case Question.Cloze cloze -> new Answer.Gaps(List.of(text.split(GAP, -1)));
            case Question.Predict predict -> foretold(text);
            case Question.Point point -> place(text);
          });
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException other) {
      return Optional.empty();
    }
  }

  private static List<Integer> numbers(String text) {
    var numbers = new ArrayList<Integer>();
    Arrays.stream(text.replaceAll("[\\[\\]]", "").split(","))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .forEach(number -> numbers.add(Integer.valueOf(number)));
    return numbers;
  }

  private static Answer matching(String text) {
    var rights = new TreeMap<Integer, Integer>();
    for (String found : text.isBlank() ? new String[0] : text.strip().split(" ")) {
      String[] sides = found.split(":");
      rights.put(Integer.valueOf(sides[0]), Integer.valueOf(sides[1]));
    }
    return new Answer.Matching(rights);
  }

  private static Answer foretold(String text) {
    String[] both = text.split("/");
    return new Answer.Foretold(Integer.parseInt(both[0]), Integer.parseInt(both[1]));
  }

  private static Answer place(String text) {
    String[] both = text.split(" ");
    return new Answer.Place(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
  }
}
