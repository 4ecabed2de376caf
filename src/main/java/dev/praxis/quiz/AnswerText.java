package dev.praxis.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers as text, to be kept and read again: an attempt can be marked anew.
public final class AnswerText {
  private static final String GAP = "\n";
  private static final String NUMBER = "\\d{1,6}";

  private AnswerText() {}

  /// One line, but for gaps, which have a line each.
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

  /// Reads what `write` wrote for this question; nothing where it cannot be an answer to it, as
  /// after the question was changed.
  public static Optional<Answer> read(Question question, String text) {
    return switch (question) {
      case Question.Single single ->
          whole(text, single.options().size()).map(Answer.Choice::new).map(Answer.class::cast);
      case Question.Multiple multiple ->
          numbers(text, multiple.options().size())
              .filter(options -> new HashSet<>(options).size() == options.size())
              .map(options -> new Answer.Choices(new TreeSet<>(options)));
      case Question.Numeric numeric -> Optional.of(new Answer.Typed(text));
      case Question.ShortAnswer words -> Optional.of(new Answer.Typed(text));
      case Question.Order order ->
          numbers(text, order.lines().size())
              .filter(lines -> lines.size() == order.lines().size())
              .filter(lines -> new HashSet<>(lines).size() == lines.size())
              .map(Answer.Sequence::new);
      case Question.Match match -> matching(match, text);
      case Question.Cloze cloze ->
          Optional.of(List.of(text.split(GAP, -1)))
              .filter(texts -> texts.size() == cloze.text().gaps().size())
              .map(Answer.Gaps::new);
      case Question.Predict predict -> foretold(predict, text);
      case Question.Point point -> place(text);
    };
  }

  /// A number from 0 to one below `count`.
  private static Optional<Integer> whole(String text, int count) {
    return Optional.of(text)
        .filter(digits -> digits.matches(NUMBER))
        .map(Integer::valueOf)
        .filter(number -> number < count);
  }

  /// Numbers such as `[2, 0, 1]`, each below `count`.
  private static Optional<List<Integer>> numbers(String text, int count) {
    if (text.equals("[]")) {
      return Optional.of(List.of());
    }
    return text.startsWith("[") && text.endsWith("]")
        ? all(text.substring(1, text.length() - 1).split(", ", -1), part -> whole(part, count))
        : Optional.empty();
  }

  private static <T> Optional<List<T>> all(String[] parts, Function<String, Optional<T>> read) {
    var found = new ArrayList<T>();
    Arrays.stream(parts).map(read).forEach(one -> one.ifPresent(found::add));
    return found.size() == parts.length ? Optional.of(found) : Optional.empty();
  }

  private static Optional<Answer> matching(Question.Match question, String text) {
    var rights = new TreeMap<Integer, Integer>();
    String[] parts = text.isEmpty() ? new String[0] : text.split(" ", -1);
    for (String part : parts) {
      String[] sides = part.split(":", -1);
      if (sides.length != 2) {
        return Optional.empty();
      }
      whole(sides[0], question.pairs().size())
          .ifPresent(
              pair ->
                  whole(sides[1], question.rights().size())
                      .ifPresent(right -> rights.put(pair, right)));
    }
    return rights.size() == parts.length
        ? Optional.of(new Answer.Matching(rights))
        : Optional.empty();
  }

  private static Optional<Answer> foretold(Question.Predict question, String text) {
    int count = question.options().size();
    return all(text.split("/", -1), part -> whole(part, count))
        .filter(both -> both.size() == 2)
        .map(both -> new Answer.Foretold(both.getFirst(), both.getLast()));
  }

  private static Optional<Answer> place(String text) {
    return all(text.split(" ", -1), AnswerText::coordinate)
        .filter(both -> both.size() == 2)
        .map(both -> new Answer.Place(both.getFirst(), both.getLast()));
  }

  private static Optional<Double> coordinate(String text) {
    return Optional.of(text)
        .filter(digits -> digits.matches("-?\\d{1,10}\\.\\d{1,20}(E-?\\d{1,3})?"))
        .map(Double::valueOf)
        .filter(Double::isFinite);
  }
}
