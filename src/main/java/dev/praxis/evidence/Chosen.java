package dev.praxis.evidence;

import dev.praxis.quiz.Answer;
import dev.praxis.quiz.AnswerText;
import dev.praxis.quiz.Question;
import dev.praxis.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How often each option was chosen; one that nobody chose is said too, since it distracts nobody.
/// For what is typed or put in order, the answers given most often.
final class Chosen {
  private static final Words WORDS = Words.of(Chosen.class);
  private static final int MOST = 5;
  private static final int LONGEST = 60;
  private static final String BETWEEN = " | ";

  private Chosen() {}

  /// @param given as `AnswerText` wrote them
  static String of(Question question, List<String> given) {
    return switch (question) {
      case Question.Single single ->
          options(
              single.options().stream()
                  .map(option -> option.right() ? right(option.text()) : shown(option.text()))
                  .toList(),
              counts(question, given));
      case Question.Multiple multiple ->
          options(
              multiple.options().stream()
                  .map(option -> option.weight() > 0 ? right(option.text()) : shown(option.text()))
                  .toList(),
              counts(question, given));
      case Question.Predict predict ->
          options(
              predict.options().stream().map(option -> shown(option.text())).toList(),
              counts(question, given));
      case Question.Numeric numeric -> mostOften(given);
      case Question.ShortAnswer words -> mostOften(given);
      case Question.Cloze cloze -> mostOften(given);
      case Question.Order order -> mostOften(given);
      case Question.Match match -> mostOften(given);
      case Question.Point point -> "";
    };
  }

  private static String right(String option) {
    return WORDS.say("chosen.right", "option", shown(option));
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  private static Map<Integer, Integer> counts(Question question, List<String> given) {
    var counts = new TreeMap<Integer, Integer>();
    for (String text : given) {
      AnswerText.read(question, text)
          .ifPresent(
              answer -> {
                for (int option : numbers(answer)) {
                  counts.merge(option, 1, Integer::sum);
                }
              });
    }
    return counts;
  }

  private static List<Integer> numbers(Answer answer) {
    return switch (answer) {
      case Answer.Choice choice -> List.of(choice.option());
      case Answer.Choices choices -> List.copyOf(choices.options());
      case Answer.Foretold foretold -> List.of(foretold.option());
      case Answer.Typed typed -> List.of();
      case Answer.Sequence sequence -> List.of();
      case Answer.Matching matching -> List.of();
      case Answer.Gaps gaps -> List.of();
      case Answer.Place place -> List.of();
    };
  }

  private static String options(List<String> names, Map<Integer, Integer> counts) {
    var parts = new ArrayList<String>();
    for (int option = 0; option < names.size(); option++) {
      parts.add(counted(counts.getOrDefault(option, 0), names.get(option)));
    }
    return String.join(BETWEEN, parts);
  }

  private static String counted(long count, String name) {
    return WORDS.say("chosen.count", "count", count, "option", name);
  }

  private static String mostOften(List<String> given) {
    Map<String, Long> counts =
        given.stream()
            .map(Chosen::shown)
            .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(entry -> counted(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(BETWEEN));
  }
}
